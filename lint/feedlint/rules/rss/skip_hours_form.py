"""The rule skip-hours-form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_text,
)
from feedlint.finding import Finding, Fix, Safety, Severity, replace
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

_HOUR = lazy("24|0[0-9]")


class SkipHoursForm(Rule):
    """Hours in skipHours should be written as 0 to 23.

    ## Why
    The first versions of the specification counted from 1 to 24. A reader of today knows no
    hour 24, and some know no `05`.

    ## Bad
    ```rss channel
    <skipHours><hour>24</hour></skipHours>
    ```

    ## Good
    ```rss channel
    <skipHours><hour>0</hour></skipHours>
    ```

    ## Fix
    Safe.

    ## References
    - [RSS 2.0, skipHours and skipDays](https://www.rssboard.org/skip-hours-days)
    """

    code, name, since = "R051", "skip-hours-form", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = ("hour",), RSS
    w3c = ("UseZeroForMidnight",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check one hour."""
        del context
        text = text_of(element).strip(SPACE)
        if not _HOUR.fullmatch(text):
            return
        wanted = str(int(text) % 24)
        parent = element.getparent()
        hours = () if parent is None else parent.iterchildren("hour")
        if wanted in {text_of(hour).strip(SPACE) for hour in hours}:
            # That it is there twice is told as such.
            return
        yield Finding(
            on_text(element),
            f"the hour is written {show(text)}",
            fix=Fix(f"Write {wanted}", Safety.SAFE, (replace(on_text(element), wanted),)),
            help=f"write {wanted}",
        )
