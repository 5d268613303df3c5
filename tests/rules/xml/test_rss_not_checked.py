"""rss-not-checked."""

from __future__ import annotations

from feedlint.rules.xml.rss_not_checked import RssNotChecked
from feedlint.testing import Case, rule_test

CASES = [
    Case("Atom", "<feed xmlns='http://www.w3.org/2005/Atom'/>"),
    Case(
        "RSS 2.0",
        "⟦<rss version='2.0'>⟧<channel/></rss>",
        says="the feed is RSS: its XML was checked, its structure was not",
    ),
    Case("RSS 1.0", "⟦<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>⟧", says="RSS"),
    Case("not well-formed", "<rss><channel></rss>"),
]
test_rss_not_checked = rule_test(RssNotChecked, CASES)
