"""repeated-text."""

from __future__ import annotations

from feedlint.rules.podcast.repeated_text import RepeatedText
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("two titles", "<title>12: A</title><itunes:title>A</itunes:title>"),
    Case("one", "<title>A</title><itunes:author>A</itunes:author>"),
    Case(
        "the same",
        "<title>A</title><itunes:title> ⟦A⟧ </itunes:title>",
        says="itunes:title repeats title",
    ),
    Case(
        "the same summary",
        "<description>A</description><itunes:summary>⟦A⟧</itunes:summary>",
        says="itunes:summary repeats description",
    ),
    Case("both empty", "<description/><itunes:summary/>"),
]
test_repeated_text = rule_test(RepeatedText, CASES, wrap=rss_item)
