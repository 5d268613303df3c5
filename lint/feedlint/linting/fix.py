"""Fixes: edits written into the original text; `linting/writing.py` brings it into the file.

Encoding, byte order mark, line ends and every byte outside the edits stay as they are.
A fix that would make the feed ill-formed or raise a new finding is not applied, unless that
finding is a lesser one than what the fix mends, and was hidden by it.
"""

from __future__ import annotations

import codecs
import re
from bisect import bisect_left, insort
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from feedlint.feeds.recognise import document_of
from feedlint.finding import Severity
from feedlint.linting.engine import LIMIT, NO_WITNESSES, check
from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feedlint.finding import Diagnostic, LocatedFix, Safety, Span, TextEdit
    from feedlint.linting.catalogue import Ruleset
    from feedlint.linting.engine import Report
    from feedlint.reading.source import Source
    from feedlint.rule import Witnesses

#: How often fixes may make room for further ones before we stop looking.
MAX_PASSES = 10
#: Code points that may be linted while fixes are tried out, and the tries that any feed has
#: at least and at most: where each of many fixes does harm, their halves are tried for long.
_MAX_READ = 40_000_000
_MIN_TRIES, _MAX_TRIES = 30, 64


class State(NamedTuple):
    """A report, and whether its source is well-formed."""

    report: Report
    is_well_formed: bool


class Fixed(NamedTuple):
    """A report on the text after all fixes, how many were applied, and those of which rules."""

    report: Report
    applied: int
    codes: frozenset[str] = frozenset()


def fix(
    source: Source,
    ruleset: Ruleset,
    allowed: frozenset[Safety],
    witnesses: Witnesses = NO_WITNESSES,
) -> Fixed:
    """Apply the fixes of the allowed safety until none is left.

    A source with bytes that could not be decoded is left alone: they would be lost.
    """
    trial = _Trial(source, ruleset, witnesses)
    state = trial.state(source)
    applied = passes = 0
    codes: set[str] = set()
    while passes < MAX_PASSES and not source.faults_of_bytes:
        before = state.report.diagnostics
        kept, state = trial.harmless(state, choose(state.report, allowed))
        if not kept:
            break
        made = {edit for each in kept for edit in each.edits}
        codes.update(d.code for d in before if d.fix and not made.isdisjoint(d.fix.edits))
        applied += len(kept)
        # Where a rule found more than is reported, the rest takes passes of its own.
        passes += not state.report.limited
    return Fixed(state.report, applied, frozenset(codes))


def is_harmless(
    report: Report, candidate: LocatedFix, ruleset: Ruleset, witnesses: Witnesses = NO_WITNESSES
) -> bool:
    """Whether a fix changes the text, keeps it well-formed and raises no new finding."""
    if report.source.faults_of_bytes:
        return False
    trial = _Trial(report.source, ruleset, witnesses)
    # A text that is not well-formed may stay so: other faults may be left.
    state = State(report, is_well_formed=document_of(report.source).has_tree)
    return trial.harmless(state, [candidate])[0] == [candidate]


def choose(report: Report, allowed: frozenset[Safety]) -> list[LocatedFix]:
    """The fixes that can be applied together: of two that overlap, the first."""
    chosen: dict[LocatedFix, None] = {}
    taken = _Taken()
    for diagnostic in report.diagnostics:
        candidate = diagnostic.fix
        if candidate is None or candidate.safety not in allowed or candidate in chosen:
            continue
        if not any(map(taken.is_met_by, candidate.edits)):
            chosen[candidate] = None
            for edit in candidate.edits:
                taken.add(edit)
    return list(chosen)


class _Taken:
    """The places that are edited already; they are apart, but edits of one fix may touch."""

    def __init__(self) -> None:
        self._spans: list[Span] = []

    def add(self, edit: TextEdit) -> None:
        insort(self._spans, edit.span)

    def is_met_by(self, edit: TextEdit) -> bool:
        """Whether an edit has the place of another one, or overlaps it."""
        span = edit.span
        index = bisect_left(self._spans, span)
        near = self._spans[max(0, index - 1) : index + 1]
        # Behind empty places at its start there may be one that it overlaps.
        while index < len(self._spans) and self._spans[index].end <= span.start:
            index += 1
        near += self._spans[index : index + 1]
        return any(_overlap(span, other) for other in near)


def _overlap(a: Span, b: Span) -> bool:
    return a == b or (a.start < b.end and b.start < a.end)


class _Kept(NamedTuple):
    """Fixes that do no harm, the state after them, and the lesser findings that they show."""

    fixes: list[LocatedFix]
    state: State
    shown: Counter[tuple[str, str]] = Counter()  # noqa: RUF012  # it is never changed


class _Trial:
    """Tries fixes out on one feed, until it has read enough."""

    def __init__(self, source: Source, ruleset: Ruleset, witnesses: Witnesses) -> None:
        self._ruleset = ruleset
        self._witnesses = witnesses
        self._left = max(_MAX_READ, _MIN_TRIES * len(source.text))
        self._tries = _MAX_TRIES

    def state(self, source: Source) -> State:
        """What there is to say of a source."""
        self._left -= len(source.text)
        self._tries -= 1
        document = document_of(source)
        return State(check(document, self._ruleset, self._witnesses), document.has_tree)

    def harmless(self, state: State, fixes: list[LocatedFix]) -> tuple[list[LocatedFix], State]:
        """Those of `fixes` that do no harm together, and the state after them."""
        found = self._kept(state, fixes)
        return found.fixes, found.state

    def _kept(self, state: State, fixes: list[LocatedFix]) -> _Kept:
        after = self._try(state, fixes) if fixes else None
        if after is not None:
            shown = _new(state.report, after.report)
            is_single = len(fixes) == 1
            if not shown or (is_single and _is_weaker(state.report, after.report, fixes[0], shown)):
                return _Kept(fixes, after, _keys(shown))
        if len(fixes) == 1:
            # What one finding tells of many places may do harm in some of them alone.
            fixes = [fixes[0]._replace(edits=part, parts=()) for part in fixes[0].parts]
        if len(fixes) < 2:
            return _Kept([], state)
        # Halves are judged alone, and then together: one bad fix costs its own place only.
        middle = len(fixes) // 2
        one, other = self._kept(state, fixes[:middle]), self._kept(state, fixes[middle:])
        if not one.fixes or not other.fixes:
            return one if one.fixes else other
        both, known = self._try(state, one.fixes + other.fixes), one.shown + other.shown
        if both is None or _keys(_new(state.report, both.report)) - known:
            return one
        return _Kept(one.fixes + other.fixes, both, known)

    def _try(self, state: State, fixes: Sequence[LocatedFix]) -> State | None:
        """The state after `fixes`, or None where there is none or no tree any more."""
        source = state.report.source
        text = edited(source, fixes)
        data = encode(source, text) if min(self._left, self._tries) > 0 else None
        if data is None or text == source.text:
            return None
        after = self.state(source.anew(data))
        return None if state.is_well_formed and not after.is_well_formed else after


# How often else something is so: a fix may well change that.
_MORE = re.compile(r", and in [0-9,]+ more [a-z]+$")


def _new(before: Report, after: Report) -> list[Diagnostic]:
    """The findings of a report that the one before had not.

    One that stands at the same place as before with other words is none: many messages quote
    what a fix mends elsewhere.
    """
    capped = _capped(before)
    gone = _keys(_apart(before, after, capped))
    found = []
    for diagnostic in _apart(after, before, capped):
        key = (diagnostic.name, diagnostic.address)
        gone[key] -= 1
        if gone[key] < 0:
            found.append(diagnostic)
    return found


def _is_weaker(
    before: Report, after: Report, candidate: LocatedFix, shown: Sequence[Diagnostic]
) -> bool:
    """Whether a fix mends a finding for good, and what it shows are lesser ones of other rules.

    What is hidden by an error was there all the same: a number for a guid is hardly unique,
    whether readers open it or not.
    """
    mended = [d for d in before.diagnostics if d.fix == candidate]
    names = {d.name for d in mended}
    left = Counter(d.name for d in after.diagnostics)
    had = Counter(d.name for d in before.diagnostics)
    is_mended = all(left[name] < had[name] for name in names)
    strength = max(d.severity for d in mended) if mended else Severity.INFO
    return is_mended and all(d.severity < strength and d.name not in names for d in shown)


def _keys(diagnostics: Sequence[Diagnostic]) -> Counter[tuple[str, str]]:
    return Counter((d.name, d.address) for d in diagnostics)


def _apart(one: Report, other: Report, capped: frozenset[str]) -> list[Diagnostic]:
    """The findings of a report that the other one has not in the same words."""
    known = Counter((d.name, _MORE.sub("", d.message)) for d in other.diagnostics)
    left = []
    for diagnostic in one.diagnostics:
        key = (diagnostic.name, _MORE.sub("", diagnostic.message))
        known[key] -= 1
        if known[key] < 0 and diagnostic.name not in capped:
            left.append(diagnostic)
    return left


def _capped(report: Report) -> frozenset[str]:
    """The rules that found more than is reported one by one, and the one that says so."""
    # Of what is told once another place is told when the first is mended.
    once = {d.name for d in report.diagnostics if _MORE.search(d.message)}
    said = {d.name for d in report.diagnostics if report.limited and d.name == LIMIT}
    return frozenset(report.limited | once | said)


def edited(source: Source, fixes: Sequence[LocatedFix]) -> str:
    """The text of `source` with the edits of `fixes`, which do not overlap."""
    newline = newline_of(source.text)
    parts, offset, text = [], 0, source.text
    for edit in sorted({edit for fix in fixes for edit in fix.edits}):
        lines = edit.text.replace("\r\n", "\n").replace("\n", newline)
        parts += [text[offset : edit.span.start], lines]
        offset = edit.span.end
    return "".join([*parts, text[offset:]])


def newline_of(text: str) -> str:
    """The line end that a text is written with."""
    if "\r\n" in text:
        return "\r\n"
    return "\r" if "\r" in text and "\n" not in text else "\n"


def encode(source: Source, text: str) -> bytes | None:
    """`text` in the encoding of `source`; None where that loses anything.

    A character that the encoding has not becomes a character reference.
    """
    try:
        if source.text.encode(source.encoding) != source.data:
            return None
        if _are_literal(text, _foreign(text, source.encoding)):
            return None
        return source.bom + text.encode(source.encoding, "xmlcharrefreplace")
    except UnicodeError:
        return None


def _foreign(text: str, encoding: str) -> list[int]:
    """Where characters stand that the encoding has not."""
    places: list[int] = []

    def note(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeEncodeError):
            raise error
        places.extend(range(error.start, error.end))
        return "", error.end

    codecs.register_error("feedlint.note", note)
    text.encode(encoding, "feedlint.note")
    return places


# Where a reference would be no reference but its letters.
_LITERAL = lazy(r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)", re.DOTALL)


def _are_literal(text: str, places: Sequence[int]) -> bool:
    """Whether a reference at one of the places, which are in order, would be its letters."""
    if not places:
        return False
    for match in _LITERAL.finditer(text):
        index = bisect_left(places, match.start())
        if index < len(places) and places[index] < match.end():
            return True
    return False


def diff(before: Source, after: Source) -> str:
    """A unified diff of the two texts; empty where they are equal."""
    from feedlint.linting.linediff import diff_of

    # Only the line ends of XML (1.0, section 2.11) end a line.
    old, new = (s.text.replace("\r\n", "\n").replace("\r", "\n") for s in (before, after))
    return diff_of(old, new, before.filename)
