"""Cases of the rule obsolete-category."""

from __future__ import annotations

from feedlint.rules.podcast.obsolete_category import ObsoleteCategory
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("new", '<itunes:category text="News"/>'),
    Case("old", '<itunes:category text="⟦News &amp; Politics⟧"/>', says="given up"),
    Case(
        "old below",
        '<itunes:category text="Technology">'
        '<itunes:category text="⟦Podcasting⟧"/></itunes:category>',
        says="'Podcasting'",
    ),
]
test_obsolete_category = rule_test(ObsoleteCategory, CASES, wrap=rss_channel)
