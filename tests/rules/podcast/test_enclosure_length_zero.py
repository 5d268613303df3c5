"""Cases of the rule enclosure-length-zero."""

from __future__ import annotations

from feedlint.rules.podcast.enclosure_length_zero import EnclosureLengthZero
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case(
        "no words for podcasts",
        '<enclosure url="https://a.invalid/1.mp3" length="0" type="audio/mpeg"/>',
    ),
    Case("a size", '<enclosure url="https://a.invalid/1.mp3" length="2400000" type="audio/mpeg"/>'),
    Case("a picture", '<enclosure url="https://a.invalid/1.png" length="0" type="image/png"/>'),
    Case(
        "0",
        '<enclosure url="https://a.invalid/1.mp3" length="⟦0⟧" type="audio/mpeg"/>'
        "<itunes:author>A</itunes:author>",
        says="is 0",
    ),
]
test_enclosure_length_zero = rule_test(EnclosureLengthZero, CASES, wrap=rss_item)
