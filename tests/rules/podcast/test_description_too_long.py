"""Cases of the rule description-too-long."""

from __future__ import annotations

from feedlint.rules.podcast.description_too_long import DescriptionTooLong
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("short", "<itunes:summary>Short</itunes:summary>"),
    Case("long", f"<itunes:summary>⟦{'long ' * 900}end⟧</itunes:summary>", says="4,503 octets"),
]
test_description_too_long = rule_test(DescriptionTooLong, CASES, wrap=rss_item)
