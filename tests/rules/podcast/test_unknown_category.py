"""Cases of the rule unknown-category."""

from __future__ import annotations

from feedlint.rules.podcast.unknown_category import UnknownCategory
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("known", '<itunes:category text="Arts"><itunes:category text="Books"/></itunes:category>'),
    Case(
        "religion",
        '<itunes:category text="Religion &amp; Spirituality">'
        '<itunes:category text="Religion"/></itunes:category>',
    ),
    Case("unknown", '<itunes:category text="⟦Gardening⟧"/>', says="'Gardening'"),
    Case(
        "below",
        '<itunes:category text="Arts"><itunes:category text="⟦Knitting⟧"/></itunes:category>',
    ),
    Case("old", '<itunes:category text="News &amp; Politics"/>'),
]
test_unknown_category = rule_test(UnknownCategory, CASES, wrap=rss_channel)
