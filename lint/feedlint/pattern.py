"""Regular expressions that are compiled when they are first used.

Most of what a rule looks for is never looked for in a feed that is right, and to
compile all expressions takes as long as to read a small feed.
"""

from __future__ import annotations

import re
from typing import Any, cast

_COMPILED = (
    *("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split"),
    *("scanner", "groups", "groupindex"),
)


class _Late:
    """Stands for a compiled expression until something is asked of it."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _COMPILED:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        # From here on, what is asked is an attribute like any other.
        vars(self).update((method, getattr(compiled, method)) for method in _COMPILED)
        return vars(self)[name]


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The regular expression `pattern`, compiled once, when it is first used."""
    return cast("re.Pattern[str]", _Late(pattern, flags))
