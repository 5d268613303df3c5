"""Cases of the rule soundbite-past-end."""

from __future__ import annotations

from feedlint.rules.podcast.soundbite_past_end import SoundbitePastEnd
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case(
        "within",
        '<itunes:duration>1500</itunes:duration><podcast:soundbite startTime="9" duration="60"/>',
    ),
    Case(
        "behind",
        '<itunes:duration>1500</itunes:duration><podcast:soundbite startTime="⟦3600⟧" '
        'duration="60"/>',
        says="ends at 3,660 seconds",
    ),
]
test_soundbite_past_end = rule_test(SoundbitePastEnd, CASES, wrap=rss_item)
