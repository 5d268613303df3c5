"""Cases of the rule build-older-than-item."""

from __future__ import annotations

from feedlint.rules.rss.build_older_than_item import BuildOlderThanItem
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case(
        "newer",
        "<lastBuildDate>Tue, 09 Jan 2024 00:00:01 +0000</lastBuildDate><item><title>a</title>"
        "<pubDate>Tue, 09 Jan 2024 00:00:00 +0000</pubDate></item>",
    ),
    Case(
        "older",
        "<lastBuildDate>⟦Tue, 02 Jan 2024 00:00:00 +0000⟧</lastBuildDate><item><title>a</title>"
        "<pubDate>Tue, 09 Jan 2024 00:00:00 +0000</pubDate></item>",
        says="is older than the newest item's date, 'Tue, 09 Jan 2024 00:00:00 +0000'",
    ),
    Case(
        "an item that is to come",
        "<lastBuildDate>Tue, 02 Jan 2024 00:00:00 +0000</lastBuildDate><item><title>a</title>"
        "<pubDate>Sat, 09 Jan 2200 00:00:00 +0000</pubDate></item>",
    ),
    Case("no items", "<lastBuildDate>Tue, 02 Jan 2024 00:00:00 +0000</lastBuildDate>"),
]
test_build_older_than_item = rule_test(BuildOlderThanItem, CASES, wrap=rss_channel)
