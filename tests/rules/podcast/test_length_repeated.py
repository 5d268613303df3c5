"""Cases of the rule length-repeated."""

from __future__ import annotations

from feedlint.rules.podcast.length_repeated import LengthRepeated
from feedlint.testing import Case, rss_channel, rule_test

_ITEM = (
    '<item><title>a</title><enclosure url="https://a.invalid/1.mp3" length="{length}" '
    'type="audio/mpeg"/><itunes:duration>{seconds}</itunes:duration></item>'
)
CASES = [
    Case("two", "".join(_ITEM.format(length=9000, seconds=n) for n in (60, 61))),
    Case("one duration", "".join(_ITEM.format(length=9000, seconds=60) for _ in range(4))),
    Case(
        "three",
        _ITEM.format(length="⟦9000⟧", seconds=60)
        + "".join(_ITEM.format(length=9000, seconds=n) for n in (70, 80)),
        says="3 episodes",
    ),
]
test_length_repeated = rule_test(LengthRepeated, CASES, wrap=rss_channel)
