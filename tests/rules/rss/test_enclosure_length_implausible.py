"""Cases of the rule enclosure-length-implausible."""

from __future__ import annotations

from feedlint.rules.rss.enclosure_length_implausible import EnclosureLengthImplausible
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case(
        "128 kbit/s",
        '<enclosure url="https://a.invalid/1.mp3" length="24000000" type="audio/mpeg"/>'
        "<itunes:duration>1500</itunes:duration>",
    ),
    Case(
        "the duration",
        '<enclosure url="https://a.invalid/1.mp3" length="⟦1500⟧" type="audio/mpeg"/>'
        "<itunes:duration>00:25:00</itunes:duration>",
        says="'1500' is the duration",
    ),
    Case(
        "about the duration",
        '<enclosure url="https://a.invalid/1.mp3" length="⟦3464⟧" type="audio/mpeg"/>'
        "<itunes:duration>57:36</itunes:duration>",
        says="'3464' is about the duration in seconds",
    ),
    Case(
        "too small",
        '<enclosure url="https://a.invalid/1.mp3" length="⟦24000⟧" type="audio/mpeg"/>'
        "<itunes:duration>25:00</itunes:duration>",
        says="'24000' octets in 1,500 seconds are 0.1 kbit/s",
    ),
    Case(
        "1",
        '<enclosure url="https://a.invalid/1.mp3" length="⟦1⟧" type="audio/mpeg"/>',
        says="no size of a sound",
    ),
    Case("unknown", '<enclosure url="https://a.invalid/1.mp3" length="0" type="audio/mpeg"/>'),
    Case("a picture", '<enclosure url="https://a.invalid/1.png" length="67" type="image/png"/>'),
]
test_enclosure_length_implausible = rule_test(EnclosureLengthImplausible, CASES, wrap=rss_item)
