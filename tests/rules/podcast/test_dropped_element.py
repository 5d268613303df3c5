"""Cases of the rule dropped-element."""

from __future__ import annotations

from feedlint.rules.podcast.dropped_element import DroppedElement
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("read", "<itunes:author>Ada</itunes:author>"),
    Case("dropped", "⟦<itunes:keywords>⟧a</itunes:keywords>", says="itunes:keywords"),
]
test_dropped_element = rule_test(DroppedElement, CASES, wrap=rss_channel)
