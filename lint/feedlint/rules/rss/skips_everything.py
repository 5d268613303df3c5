"""The rule skips-everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_tag,
)
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, text_of
from feedlint.pattern import lazy
from feedlint.rule import Rule
from feedlint.rules.rss._base import (
    RSS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_HOUR = lazy("[0-9]{1,2}")
_ALL = {"skipHours": ("hour", 24, "hours"), "skipDays": ("day", 7, "days")}


class SkipsEverything(Rule):
    """A feed should be read at some hour of some day.

    ## Why
    With all hours or all days in it, skipHours or skipDays says that the feed is never to be
    fetched.

    ## Bad
    ```rss channel
    <skipDays>
    <day>Monday</day>
    <day>Tuesday</day>
    <day>Wednesday</day>
    <day>Thursday</day>
    <day>Friday</day>
    <day>Saturday</day>
    <day>Sunday</day>
    </skipDays>
    ```

    ## Good
    ```rss channel
    <skipDays>
    <day>Saturday</day>
    <day>Sunday</day>
    </skipDays>
    ```

    ## References
    - [RSS 2.0, skipHours and skipDays](https://www.rssboard.org/skip-hours-days)
    """

    code, name, since = "R053", "skips-everything", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = ("skipHours", "skipDays"), RSS
    w3c = ("NotEnoughHoursInTheDay", "EightDaysAWeek")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Count the hours or the days of one element."""
        del context
        name, most, what = _ALL[element.tag]
        given = {text_of(child).strip(SPACE) for child in element.iterchildren(name)}
        if element.tag == "skipHours":
            given = {str(int(text) % 24) for text in given if _HOUR.fullmatch(text)}
        if len(given) >= most:
            yield Finding(
                on_tag(element),
                f"{element.tag} holds all {most} {what}",
                help="leave those out in which there may be something new, or the whole element",
            )
