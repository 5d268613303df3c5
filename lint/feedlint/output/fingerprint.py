"""What a finding is known by from one run to the next: its rule, its place, its text.

Never a line or a count: lines move when entries come, and what was accepted once must
not hide the next finding of its kind.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Diagnostic
    from feedlint.linting.engine import Report

#: How much of the text that a finding points at belongs to its key, in code points.
_TEXT = 120


class Key(NamedTuple):
    """What two findings that are the same have in common."""

    rule: str
    address: str
    text: str


def key(report: Report, diagnostic: Diagnostic) -> Key:
    """The key of a finding; white space in its text is one space."""
    span = diagnostic.span
    # The end may be far away, where a document was cut off.
    text = report.source.text[span.start : min(span.end, span.start + 10 * _TEXT)]
    return Key(diagnostic.name, diagnostic.address, " ".join(text.split())[:_TEXT])


def fingerprints(report: Report) -> Iterator[tuple[Diagnostic, str]]:
    """Each finding with 32 hexadecimal digits; equal findings are numbered."""
    import hashlib

    seen: Counter[Key] = Counter()
    for diagnostic in report.diagnostics:
        known = key(report, diagnostic)
        seen[known] += 1
        words = "\0".join((*known, str(seen[known])))
        digest = hashlib.sha256(words.encode("utf-8", "surrogatepass"))
        yield diagnostic, digest.hexdigest()[:32]
