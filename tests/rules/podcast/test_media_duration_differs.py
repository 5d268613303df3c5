"""Cases of the rule media-duration-differs."""

from __future__ import annotations

from feedlint.rules.podcast.media_duration_differs import MediaDurationDiffers
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case(
        "same",
        '<enclosure url="https://a.invalid/1.mp3" length="9" type="audio/mpeg"/>'
        '<media:content url="https://a.invalid/1.mp3" duration="1501"/>'
        "<itunes:duration>25:00</itunes:duration>",
    ),
    Case(
        "another file",
        '<enclosure url="https://a.invalid/1.mp3" length="9" type="audio/mpeg"/>'
        '<media:content url="https://a.invalid/2.mp3" duration="900"/>'
        "<itunes:duration>25:00</itunes:duration>",
    ),
    Case(
        "other",
        '<enclosure url="https://a.invalid/1.mp3" length="9" type="audio/mpeg"/>'
        '<media:content url="https://a.invalid/1.mp3" duration="⟦900⟧"/>'
        "<itunes:duration>25:00</itunes:duration>",
        says="900 seconds, itunes:duration 1,500",
    ),
]
test_media_duration_differs = rule_test(MediaDurationDiffers, CASES, wrap=rss_item)
