"""Cases of the rule new-feed-url-differs."""

from __future__ import annotations

from feedlint.rules.podcast.new_feed_url_differs import NewFeedUrlDiffers
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("its own", "<itunes:new-feed-url>https://ada.invalid/feed.xml</itunes:new-feed-url>"),
    Case("another", "<itunes:new-feed-url>⟦https://ada.invalid/new.xml⟧</itunes:new-feed-url>"),
]
test_new_feed_url_differs = rule_test(NewFeedUrlDiffers, CASES, wrap=rss_channel)
