"""C007 content-without-description."""

from __future__ import annotations

from feedlint.rules.content.content_without_description import ContentWithoutDescription
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case(
        "alone",
        "<item><title>a</title><content:encoded>⟦b⟧</content:encoded></item>",
        says="no description",
    ),
    Case(
        "both",
        "<item><description>a</description><content:encoded>b</content:encoded></item>",
    ),
    Case("neither", "<item><title>a</title></item>"),
]
test_content_without_description = rule_test(ContentWithoutDescription, CASES, wrap=rss_channel)
