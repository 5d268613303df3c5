"""The rule invalid-skip-hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_text,
)
from feedlint.finding import Finding, Related, Severity
from feedlint.names import SPACE, text_of
from feedlint.pattern import lazy
from feedlint.rule import Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_HOUR = lazy("[0-9]{1,2}")


class InvalidSkipHours(Rule):
    """skipHours must hold hours of the day, each once.

    ## Why
    A reader that keeps to it stays away in these hours, GMT. Of what is no hour it makes
    nothing, or hour 0.

    ## Bad
    ```rss channel
    <skipHours><hour>25</hour></skipHours>
    ```

    ## Good
    ```rss channel
    <skipHours><hour>0</hour></skipHours>
    ```

    ## References
    - [RSS 2.0, skipHours and skipDays](https://www.rssboard.org/skip-hours-days)
    """

    code, name, since = "R050", "invalid-skip-hours", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = ("skipHours",), RSS
    w3c = ("InvalidHour", "DuplicateValue", "NotEnoughHoursInTheDay")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the hours of one skipHours."""
        del context
        seen: dict[int, Element] = {}
        for hour in element.iterchildren("hour"):
            text = text_of(hour).strip(SPACE)
            number = int(text) if _HOUR.fullmatch(text) else -1
            if not 0 <= number <= 24:
                says = f"{show(text)} is no hour of the day" if text else "the hour is empty"
                yield Finding(on_text(hour), says, help="write a number from 0 to 23")
            elif number % 24 in seen:
                first = seen[number % 24]
                yield Finding(
                    on_text(hour),
                    f"the hour {number % 24} is there twice",
                    (Related(on_text(first), "the first of them"),),
                    help="leave one of them out",
                )
            else:
                seen[number % 24] = hour
