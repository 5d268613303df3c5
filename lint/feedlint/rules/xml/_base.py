"""What the rules about XML have in common: they word what the core has found."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from feedlint.finding import Finding
from feedlint.limits import MAX_PLACES
from feedlint.rule import Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault, Fix
    from feedlint.reading.document import Document
    from feedlint.rule import Context


class FaultRule(Rule):
    """A rule that words the faults of its kinds, each in one finding."""

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Yield the finding."""
        fix = self.mended(fault, context)
        advice = self.advice(fault) or self.remedy or (fix.title if fix else "")
        if fault is context.once(_first_fatal, context.document):
            # What follows is only worth while once this is mended.
            advice = f"No XML parser reads the feed until this is fixed. {advice}".rstrip()
        yield Finding(fault.anchor, self.words(fault), fault.related, fix, advice)

    def words(self, fault: Fault) -> str:
        """The message."""
        raise TypeError(f"{type(self).__name__} has no words for {fault.kind}")

    def mended(self, fault: Fault, context: Context) -> Fix | None:  # for subclasses
        """The fix, where there is one."""
        return None

    def advice(self, fault: Fault) -> str:  # for subclasses
        """What more than the rule's summary there is to say, or nothing."""
        return ""


class RepeatedFaultRule(FaultRule):
    """The same, for faults that a program makes again and again: many are told as one.

    More than `most` in one group are told at the first, with their number.
    """

    most: ClassVar[int] = 5

    def group(self, fault: Fault, context: Context) -> tuple[int, int]:  # for subclasses
        """The group of a fault, and how many of it are told one by one."""
        del fault, context
        return 0, self.most

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Yield the finding for a fault, or for all of its group at the first."""
        number, most = self.group(fault, context)
        faults = context.once(_groups, self, context)[fault.kind, number]
        if len(faults) <= most:
            yield from super().explain(fault, context)
            return
        if fault is not faults[0]:
            return
        for finding in super().explain(fault, context):
            fix = finding.fix
            if fix is not None:
                others = (self.mended(other, context) for other in faults[:MAX_PLACES])
                fix = fix._replace(edits=tuple(e for f in others if f for e in f.edits))
            message = finding.message + many(str(len(faults)), "place")
            yield finding._replace(message=message, fix=fix)


def _groups(rule: RepeatedFaultRule, context: Context) -> dict[tuple[str, int], list[Fault]]:
    groups: dict[tuple[str, int], list[Fault]] = {}
    for fault in context.document.faults:
        if fault.kind in rule.faults:
            groups.setdefault((fault.kind, rule.group(fault, context)[0]), []).append(fault)
    return groups


def named(text: str) -> str:
    """A name out of a feed, as it stands in a tag: safe to print, not longer than a line."""
    return show(text)[1:-1]


def many(count: str, what: str, several: str = "") -> str:
    """`, and N more`, for the end of a message, of the things of which there are `count`."""
    more = int(count) - 1
    if more < 1:
        return ""
    return f", and {more:,} more {what if more == 1 else several or f'{what}s'}"


#: The kinds of faults at which every XML parser stops.
_FATAL = frozenset(
    (
        *("bad-attribute", "bad-name", "bare-ampersand", "bare-cdata-end", "bare-less-than"),
        *("double-hyphen", "illegal-character", "illegal-character-reference", "malformed-doctype"),
        *("malformed-tag", "mismatched-tag", "repeated-attribute", "second-declaration"),
        *("second-root", "text-before-declaration", "text-outside-root", "unclosed-element"),
        *("unclosed-markup", "undeclared-entity", "undecodable-bytes", "unopened-end-tag"),
        *("unterminated-reference", "no-root", "not-well-formed", "merge-conflict"),
    )
)


def _first_fatal(document: Document) -> Fault | None:
    """The first fault at which a parser stops."""
    found = [fault for fault in document.faults if fault.kind in _FATAL]
    return min(found, key=lambda fault: fault.anchor.start) if found else None
