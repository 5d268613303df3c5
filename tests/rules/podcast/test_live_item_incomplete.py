"""live-item-incomplete."""

from __future__ import annotations

from feedlint.rules.podcast.live_item_incomplete import LiveItemIncomplete
from feedlint.testing import Case, rss_channel, rule_test

LIVE = '⟦<podcast:liveItem status="live" start="2024-05-06T07:08:09Z">⟧{}</podcast:liveItem>'
RIGHT = LIVE.strip("⟦").replace("⟧", "")
TITLE, GUID = "<title>A</title>", "<guid>a</guid>"
ENCLOSURE = '<enclosure url="https://a.invalid/1" length="1" type="audio/mpeg"/>'
OTHER = '<podcast:alternateEnclosure type="audio/mpeg"/>'
CASES = [
    Case("all", RIGHT.format(TITLE + GUID + ENCLOSURE)),
    Case("by an alternate", RIGHT.format(TITLE + GUID + OTHER)),
    Case("no guid", LIVE.format(TITLE + ENCLOSURE), says="the podcast:liveItem has no guid"),
    Case("no title", LIVE.format(GUID + ENCLOSURE), says="the podcast:liveItem has no title"),
    Case("no sound", LIVE.format(TITLE + GUID), says="the podcast:liveItem has no enclosure"),
]
test_live_item_incomplete = rule_test(LiveItemIncomplete, CASES, wrap=rss_channel)
