"""What the rules about XML have in common: they word what the core has found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding
from feedlint.rule import Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault, Fix
    from feedlint.rule import Context


class FaultRule(Rule):
    """A rule that words the faults of its kinds, each in one finding."""

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Yield the finding."""
        yield Finding(
            fault.anchor,
            self.words(fault),
            fault.related,
            self.mended(fault, context),
            self.advice(fault),
        )

    def words(self, fault: Fault) -> str:
        """The message."""
        raise TypeError(f"{type(self).__name__} has no words for {fault.kind}")

    def mended(self, fault: Fault, context: Context) -> Fix | None:  # for subclasses
        """The fix, where there is one."""
        return None

    def advice(self, fault: Fault) -> str:  # for subclasses
        """What more than the rule's summary there is to say, or nothing."""
        return ""


def named(text: str) -> str:
    """A name out of a feed, as it stands in a tag: safe to print, not longer than a line."""
    return show(text)[1:-1]


def many(count: str, what: str, several: str = "") -> str:
    """`, and N more`, for the end of a message, of the things of which there are `count`."""
    more = int(count) - 1
    if more < 1:
        return ""
    return f", and {more:,} more {what if more == 1 else several or f'{what}s'}"
