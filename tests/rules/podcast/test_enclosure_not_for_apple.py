"""Cases of the rule enclosure-not-for-apple."""

from __future__ import annotations

from feedlint.rules.podcast.enclosure_not_for_apple import EnclosureNotForApple
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case(
        "mp3",
        '<enclosure url="https://a.invalid/1.mp3?a=b.ogg" length="9" type="audio/mpeg"/>',
        options={"profile": "apple"},
    ),
    Case(
        "ogg",
        '<enclosure url="⟦https://a.invalid/1.ogg⟧" length="9" type="audio/ogg"/>',
        says=".ogg",
        options={"profile": "apple"},
    ),
    Case("generic", '<enclosure url="https://a.invalid/1.ogg" length="9" type="audio/ogg"/>'),
]
test_enclosure_not_for_apple = rule_test(EnclosureNotForApple, CASES, wrap=rss_item)
