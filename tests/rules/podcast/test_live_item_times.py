"""Cases of the rule live-item-times."""

from __future__ import annotations

from feedlint.rules.podcast.live_item_times import LiveItemTimes
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case(
        "in order",
        '<podcast:liveItem status="live" start="2024-05-06T20:00:00Z" '
        'end="2024-05-06T16:00:00-0500"/>',
    ),
    Case(
        "before",
        '<podcast:liveItem status="live" start="2024-05-06T20:00:00Z" '
        'end="⟦2024-05-06T19:00:00Z⟧"/>',
        says="ends before it starts",
    ),
]
test_live_item_times = rule_test(LiveItemTimes, CASES, wrap=rss_channel)
