"""Findings counted by rule, in place of the findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.output.common import Tally

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from feedlint.output.common import Item, Style


def render(items: Iterable[Item], style: Style) -> Iterator[str]:
    """A line for each rule: number, severity, code and name; the most frequent first."""
    tally = Tally()
    for _ in tally.through(items):
        pass
    rows = sorted(tally.by_rule.items(), key=lambda row: (-row[0][0], -row[1], row[0][1]))
    width = max((len(f"{number:,}") for _, number in rows), default=0)
    for (severity, code, name), number in rows:
        label = style.paint(f"{severity.label:<7}", severity.label)
        yield f"{number:>{width},}  {label}  {code}  {name}\n"
