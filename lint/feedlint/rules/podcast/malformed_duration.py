"""The rule malformed-duration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, text_of
from feedlint.pattern import lazy
from feedlint.rules.podcast._base import PodcastRule, on_word
from feedlint.text.show import show as quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context

_HELP = "write the seconds, such as 1500, or hours, minutes and seconds: 0:25:00"
# [H]H:MM:SS, MM:SS, or seconds; apps take a fraction.
_FORM = lazy(r"(?:(?:([0-9]+):)?([0-9]+):)?([0-9]+)(?:[.][0-9]*)?")
#: How many digits of a number are shown.
_SHOWN = 20


class MalformedDuration(PodcastRule):
    """itunes:duration must be seconds, or hours, minutes and seconds.

    ## Why
    Apps show how long an episode is and how far it has been played; from what they cannot read
    they show 0, or nonsense.

    ## Bad
    ```rss item
    <itunes:duration>25 min</itunes:duration>
    ```

    ## Good
    ```rss item
    <itunes:duration>1500</itunes:duration>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P007", "malformed-duration", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("InvalidDuration",)

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at each episode's duration; fractions are read by apps."""
        del context
        for part in show.items:
            for node in part.all("itunes:duration"):
                text = text_of(node).strip(SPACE)
                reason = _reason(text)
                if reason:
                    says = (
                        f"itunes:duration {quoted(text)}: {reason}"
                        if text
                        else f"itunes:duration {reason}"
                    )
                    yield Finding(
                        on_word(node),
                        says,
                        group=reason,
                        help=_HELP,
                    )


def _reason(text: str) -> str:
    if not text:
        return "is empty"
    match = _FORM.fullmatch(text)
    if match is None:
        return "it is no duration"
    hours, minutes, seconds = match.groups()
    if minutes and _is_over_59(seconds):
        return f"there are no {_number(seconds)} seconds in a minute"
    if hours and _is_over_59(minutes):
        return f"there are no {_number(minutes)} minutes in an hour"
    return ""


def _is_over_59(digits: str) -> bool:
    # Python makes no number of very many digits.
    return len(digits.lstrip("0")) > 2 or int(digits[-2:]) > 59


def _number(digits: str) -> str:
    """The digits without leading zeros, and only the first of very many."""
    digits = digits.lstrip("0")
    return digits if len(digits) <= _SHOWN else f"{digits[:_SHOWN]}…"
