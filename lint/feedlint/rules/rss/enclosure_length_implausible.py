"""The rule enclosure-length-implausible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, text_of
from feedlint.pattern import lazy
from feedlint.rule import MEDIA, Rule
from feedlint.rules.rss._base import (
    ITUNES,
    RSS,
)
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.concepts import Media, Value
    from feedlint.feeds.holders import Holder
    from feedlint.rule import Context

_DURATION = f"{{{ITUNES}}}duration"
# Speech is understood from about 8 kbit/s on; podcasts lie between 32 and 336.
_SLOWEST = 8_000
_TINY = 1_000
_CLOCK = lazy(r"(?:(?:([0-9]{1,3}):)?([0-9]{1,3}):)?([0-9]{1,6})(?:\.[0-9]+)?")


class EnclosureLengthImplausible(Rule):
    """The length of an enclosure should be that of its file.

    ## Why
    Clients show the size, reckon the time of the download, and some stop where the length says
    that the file ends. A length that repeats the duration in seconds is the usual slip.

    ## Bad
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="1500" type="audio/mpeg"/>
    <itunes:duration>25:00</itunes:duration>
    ```

    ## Good
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <itunes:duration>25:00</itunes:duration>
    ```

    ## References
    - [RSS 2.0, enclosure](https://www.rssboard.org/rss-specification#ltenclosuregtSubelementOfLtitemgt)
    """

    code, name, since = "R031", "enclosure-length-implausible", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (MEDIA,), RSS

    def check(self, media: Media, context: Context) -> Iterator[Finding]:
        """Compare the length of sound and film with its duration."""
        octets = _number(media.length)
        kind = media.media_type.text[:6].lower() if media.media_type else ""
        if media.node.tag != "enclosure" or media.length is None or not octets:
            return
        if kind not in ("audio/", "video/"):
            return
        seconds = context.once(_seconds_of, media.holder)
        text = show(media.length.text)
        if octets in (seconds, seconds * 1000) and seconds:
            says = f"the length {text} is the duration, not the size of the file"
        elif seconds > _TINY and abs(octets - seconds) * 20 < seconds:
            says = f"the length {text} is about the duration in seconds, not the size of the file"
        elif octets < _TINY:
            says = f"the length {text} is no size of a sound or a film"
        elif seconds > 1 and octets * 8 < seconds * _SLOWEST:
            rate = octets * 8 / seconds / 1000
            says = f"{text} octets in {seconds:,} seconds are {rate:.1f} kbit/s"
        else:
            return
        yield Finding(
            media.length.anchor(),
            says,
            help="write the size of the file in octets",
        )


def _seconds_of(holder: Holder) -> int:
    """The duration that an item gives, in seconds."""
    return _seconds(next((f for f in holder.node if f.tag == _DURATION), None))


def _number(value: Value | None) -> int:
    """A number of octets; 0 for everything else."""
    text = value.text.strip() if value else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0


def _seconds(duration: Element | None) -> int:
    """The seconds of `hh:mm:ss`, `mm:ss` or a number; 0 for everything else."""
    match = None if duration is None else _CLOCK.fullmatch(text_of(duration).strip(SPACE))
    if match is None:
        return 0
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return (hours * 60 + minutes) * 60 + seconds
