"""In which entry a fault of the text lies, and which commit that announces."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from feedlint.commits.entry import identity_of

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.reading.document import Document
    from feedlint.rule import Context

_KINDS = ("illegal-character",)


def among(fault: Fault, context: Context) -> list[Fault]:
    """The faults of one kind in the same entry; the fault itself where it is in none."""
    number = bisect_right(_starts(context.document.source.text), fault.anchor.start)
    return context.once(_by_entry, context.document)[number] if number else [fault]


def _by_entry(document: Document) -> dict[int, list[Fault]]:
    """The faults of this kind by the number of the entry; what is before all is 0."""
    starts = _starts(document.source.text)
    found: dict[int, list[Fault]] = {}
    for fault in document.faults:
        if fault.kind in _KINDS:
            found.setdefault(bisect_right(starts, fault.anchor.start), []).append(fault)
    return found


@lru_cache(maxsize=1)
def _starts(text: str) -> list[int]:
    """Where entries begin in a source; a terminal's log may have thousands of faults."""
    return [match.start() for match in re.finditer("<(?:entry|item)(?![A-Za-z])", text)]


def commit_at(context: Context, offset: int) -> str:
    """The commit whose entry the offset in the source lies in; '' where that is unknown."""
    document = context.document
    text = document.source.text
    starts = _starts(text)
    number = bisect_right(starts, offset)
    if number == 0 or not document.has_tree:
        return ""
    entries = context.feed.entries
    if number > len(entries):
        return ""
    found = context.once(identity_of, entries[number - 1])
    # A comment or a text may speak of entries and spoil the count: the name must be there.
    is_there = found.by_id is not None and found.by_id.sha in _entry_at(text, starts, number)
    return found.by_id.sha if found.by_id and found.is_commit and is_there else ""


def _entry_at(text: str, starts: list[int], number: int) -> str:
    end = starts[number] if number < len(starts) else len(text)
    return text[starts[number - 1] : end]
