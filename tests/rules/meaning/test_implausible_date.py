"""Cases of the rule implausible-date."""

from __future__ import annotations

from feedlint.rules.meaning.implausible_date import ImplausibleDate
from feedlint.testing import Case, entry, rss_item, rule_test

CASES = [
    Case("this year's", "<updated>2024-01-02T03:04:05Z</updated>"),
    Case("shortly after the epoch", "<updated>1970-01-01T00:00:01Z</updated>"),
    Case("no date at all", "<updated>soon</updated>"),
    Case(
        "no date given", "<updated>⟦0001-01-01T00:00:00Z⟧</updated>", says="before the first feed"
    ),
    Case(
        "the epoch", "<updated>⟦1970-01-01T01:00:00+01:00⟧</updated>", says="before the first feed"
    ),
    Case("far away", "<published>⟦9999-12-31T23:59:59Z⟧</published>", says="in the future"),
]

test_implausible_date = rule_test(ImplausibleDate, CASES, wrap=entry)

RSS = [
    Case("long ago", "<atom:updated>⟦1970-01-01T00:00:00Z⟧</atom:updated>", says="lies before"),
    Case(
        "later than anybody waits",
        "<pubDate>⟦Thu, 13 Dec 2103 18:30:02 GMT⟧</pubDate>",
        says="lies in the future",
    ),
]
test_implausible_date_in_rss = rule_test(ImplausibleDate, RSS, wrap=rss_item)
