"""The rule duration-contradicts-length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rules.podcast._base import PodcastRule, given, on_part, on_word, whole_number
from feedlint.values import file_types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context

#: kbit/s of compressed sound; what has less than `_TOLD` is told by enclosure-length-implausible.
_TOLD, _LEAST, _MOST = 8, 16, 512
_TINY, _PICTURES = 1_000, 3_000_000
_TYPES = ("audio/mpeg", "audio/mp3", "audio/mp4", "audio/x-m4a", "audio/m4a", "audio/aac")
_ENDS = ("", "mp3", "m4a", "m4b", "aac", "ogg", "opus")


class DurationContradictsLength(PodcastRule):
    """The duration of an episode should fit the size of its file.

    ## Why
    Size and duration give the bit rate: sound in podcasts has from 32 to 336 kbit/s. One that
    lies far outside says that the duration is in another unit or of another file, or that the
    length is not that of the file.

    ## Bad
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <itunes:duration>25</itunes:duration>
    ```

    ## Good
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <itunes:duration>25:00</itunes:duration>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    - [RSS 2.0](https://www.rssboard.org/rss-specification)
    """

    code, name, since = "P009", "duration-contradicts-length", "0.1.0"
    severity = Severity.WARNING

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Reckon the bit rate of compressed sound."""
        del context
        for part in show.episodes:
            node, seconds = part.first("itunes:duration"), part.seconds
            for enclosure in part.all("enclosure"):
                octets = whole_number(given(enclosure, "length"))
                if node is None or seconds < 1 or octets < _TINY or not _is_compressed(enclosure):
                    continue
                rate = octets * 8 / seconds / 1000
                # A picture in the file counts for nothing.
                is_high = (octets - _PICTURES) * 8 / seconds / 1000 > _MOST
                if is_high or _TOLD < rate < _LEAST:
                    says = f"{octets:,} octets in {seconds:,.0f} seconds are {rate:,.0f} kbit/s"
                    yield Finding(
                        on_word(node),
                        says,
                        (Related(on_part(enclosure, "length"), "the length of the file"),),
                        help=_help(int(seconds), rate),
                        group="high" if is_high else "low",
                        few=4,
                    )


def _is_compressed(enclosure: Element) -> bool:
    end = file_types.extension_of(given(enclosure, "url"))
    return given(enclosure, "type").lower() in _TYPES and end in _ENDS


def _help(seconds: int, rate: float) -> str:
    if rate > _MOST and _LEAST <= rate / 60 <= _MOST:
        return f"write the duration in seconds: {seconds * 60}, if {seconds} are minutes"
    return "write the duration in seconds and the length in octets, both of this file"
