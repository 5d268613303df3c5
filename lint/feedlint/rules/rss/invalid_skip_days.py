"""The rule invalid-skip-days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_text,
)
from feedlint.finding import Finding, Fix, Related, Safety, Severity, replace
from feedlint.names import SPACE, text_of
from feedlint.rule import Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class InvalidSkipDays(Rule):
    """skipDays must hold English names of weekdays, each once.

    ## Why
    A reader that keeps to it stays away on these days. It compares the names letter by
    letter.

    ## Bad
    ```rss channel
    <skipDays><day>sunday</day></skipDays>
    ```

    ## Good
    ```rss channel
    <skipDays><day>Sunday</day></skipDays>
    ```

    ## Fix
    Safe for a name in another case.

    ## References
    - [RSS 2.0, skipHours and skipDays](https://www.rssboard.org/skip-hours-days)
    """

    code, name, since = "R052", "invalid-skip-days", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = ("skipDays",), RSS
    w3c = ("InvalidDay", "DuplicateValue", "EightDaysAWeek")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the days of one skipDays."""
        del context
        seen: dict[str, Element] = {}
        for day in element.iterchildren("day"):
            text = text_of(day).strip(SPACE)
            if text in seen:
                yield Finding(
                    on_text(day),
                    f"{show(text)} is there twice",
                    (Related(on_text(seen[text]), "the first of them"),),
                    help="leave one of them out",
                )
            elif text in _DAYS:
                seen[text] = day
            else:
                wanted = text.capitalize()
                edit = replace(on_text(day), wanted)
                yield Finding(
                    on_text(day),
                    f"{show(text)} is no weekday" if text else "the day is empty",
                    fix=Fix(f"Write {wanted}", Safety.SAFE, (edit,)) if wanted in _DAYS else None,
                    help=f"write {wanted}" if wanted in _DAYS else "write one of Monday to Sunday",
                )
