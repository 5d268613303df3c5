"""C1 controls in a text: what the rules about references and characters share."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.rules.escaping._base import is_from_commit, is_repeated, times
from feedlint.rules.versions._witness import is_written
from feedlint.text.characters import C1, mojibake, windows_1252
from feedlint.text.show import name, show

if TYPE_CHECKING:
    import re

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
    found = _outside_mojibake(text.text)
    if not found or is_repeated(text, context):
        return None
    first = found[0]
    meant = windows_1252(first[0])
    instead = f"; windows-1252 has {name(meant)} there" if meant else ""
    is_of_commit = is_from_commit(text, context)
    has_fix = len(found) <= _MOST_EDITS and not is_of_commit
    if is_of_commit and text.entry is not None and is_written(context, text.entry, first[0]):
        return None
    return Finding(
        text.anchor(*first.span()),
        f"the {text.label} has the control character {name(first[0])}{times(len(found))}{instead}",
        help=f"write {show(meant)}" if meant else "write the character that is meant",
        group=text.label,
        fix=_fix(text, found) if has_fix else None,
        # Only rewriting the history would change a commit.
        severity=Severity.INFO if is_of_commit else None,
    )


def _outside_mojibake(characters: str) -> list[re.Match[str]]:
    """The C1 controls that are no part of what E007 speaks of."""
    wholes = [range(one.start, one.end) for one in mojibake(characters)]
    found = []
    reached = 0
    for match in C1.finditer(characters):
        while reached < len(wholes) and wholes[reached].stop <= match.start():
            reached += 1
        if reached == len(wholes) or match.start() not in wholes[reached]:
            found.append(match)
    return found


def _fix(text: Text, found: list[re.Match[str]]) -> Fix | None:
    if not all(windows_1252(match[0]) for match in found):
        return None
    edits = tuple(replace(text.anchor(*m.span()), windows_1252(m[0])) for m in found)
    return Fix("Write the character of windows-1252", Safety.UNSAFE, edits)
