"""Cases of the rule duration-contradicts-length."""

from __future__ import annotations

from feedlint.rules.podcast.duration_contradicts_length import DurationContradictsLength
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case(
        "128 kbit/s",
        '<enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>'
        "<itunes:duration>1500</itunes:duration>",
    ),
    Case(
        "minutes",
        '<enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>'
        "<itunes:duration>⟦25⟧</itunes:duration>",
        says="7,680 kbit/s",
    ),
    Case(
        "a picture in it",
        '<enclosure url="https://a.invalid/1.mp3" length="3000000" '
        'type="audio/mpeg"/><itunes:duration>20</itunes:duration>',
    ),
    Case(
        "slow",
        '<enclosure url="https://a.invalid/1.mp3" length="2000000" type="audio/mpeg"/>'
        "<itunes:duration>⟦1500⟧</itunes:duration>",
        says="11 kbit/s",
    ),
    Case(
        "film",
        '<enclosure url="https://a.invalid/1.mp4" length="240000000" type="video/mp4"/>'
        "<itunes:duration>1500</itunes:duration>",
    ),
    Case(
        "no compression",
        '<enclosure url="https://a.invalid/1.wav" length="240000000" '
        'type="audio/x-wav"/><itunes:duration>1500</itunes:duration>',
    ),
]
test_duration_contradicts_length = rule_test(DurationContradictsLength, CASES, wrap=rss_item)
