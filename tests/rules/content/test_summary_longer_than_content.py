"""C004 summary-longer-than-content."""

from __future__ import annotations

from feedlint.rules.content.summary_longer_than_content import SummaryLongerThanContent
from feedlint.testing import Case, entry, rdf_item, rss_item, rule_test

LONG = "The engine weaves algebraical patterns as the loom weaves flowers and leaves."
CUT = "The engine weaves algebraical patterns as the loom…"

RSS = [
    Case(
        "swapped",
        f"<description>{LONG}</description><content:encoded>⟦{CUT}⟧</content:encoded>",
        says="the content:encoded is only the beginning of the description",
    ),
    Case("right", f"<description>{CUT}</description><content:encoded>{LONG}</content:encoded>"),
    Case("same", f"<description>{LONG}</description><content:encoded>{LONG}</content:encoded>"),
    Case("other", f"<description>{LONG}</description><content:encoded>A film.</content:encoded>"),
    Case(
        "markup",
        f"<description>{LONG}</description>"
        f"<content:encoded>⟦&lt;p>&lt;b>The engine&lt;/b>{CUT[10:]}&lt;/p>⟧</content:encoded>",
    ),
]
test_in_rss = rule_test(SummaryLongerThanContent, RSS, wrap=(rss_item, rdf_item))

ATOM = [
    Case("swapped", f"<summary>{LONG}</summary><content>⟦{CUT}⟧</content>"),
    Case("content alone", f"<content>{CUT}</content>"),
]
test_in_atom = rule_test(SummaryLongerThanContent, ATOM, wrap=entry)
