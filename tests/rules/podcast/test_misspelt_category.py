"""Cases of the rule misspelt-category."""

from __future__ import annotations

from feedlint.rules.podcast.misspelt_category import MisspeltCategory
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("right", '<itunes:category text="Technology"/>'),
    Case(
        "case",
        '<itunes:category text="⟦technology⟧"/>',
        says="'Technology'",
        fixed='<itunes:category text="Technology"/>',
    ),
    Case(
        "twice",
        '<itunes:category text="⟦TV &amp;amp; Film⟧"/>',
        fixed='<itunes:category text="TV &amp; Film"/>',
    ),
]
test_misspelt_category = rule_test(MisspeltCategory, CASES, wrap=rss_channel)
