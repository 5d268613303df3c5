"""C1 controls in a text: what the rules about references and characters share."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, replace
from feedlint.rules.escaping._base import is_from_commit, is_repeated, times
from feedlint.text.characters import C1, windows_1252
from feedlint.text.show import name

if TYPE_CHECKING:
    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context

#: A fix with more edits than this is for a converter, not for a linter.
_MOST_EDITS = 200


@lru_cache(maxsize=1)
def has_raw(source: str) -> bool:
    """Whether a source has C1 controls as such; if not, references made them."""
    return C1.search(source) is not None


def c1_finding(text: Text, context: Context) -> Finding | None:
    """The first C1 control in a text, with a fix for all of them."""
    first = C1.search(text.text)
    if first is None or is_repeated(text, context):
        return None
    count = sum(1 for _ in C1.finditer(text.text))
    meant = windows_1252(first[0])
    instead = f"; windows-1252 has {name(meant)} there" if meant else ""
    return Finding(
        text.anchor(*first.span()),
        f"the {text.label} has the control character {name(first[0])}{times(count)}{instead}",
        fix=None if count > _MOST_EDITS or is_from_commit(text, context) else _fix(text),
    )


def _fix(text: Text) -> Fix | None:
    found = list(C1.finditer(text.text))
    if not all(windows_1252(match[0]) for match in found):
        return None
    edits = tuple(replace(text.anchor(*m.span()), windows_1252(m[0])) for m in found)
    return Fix("Write the character of windows-1252", Safety.SAFE, edits)
