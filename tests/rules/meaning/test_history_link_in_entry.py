"""Cases of the rule history-link-in-entry."""

from __future__ import annotations

from feedlint.rules.meaning.history_link_in_entry import HistoryLinkInEntry
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("another relation", '<link rel="related" href="/1"/>'),
    Case("in a source", '<source><link rel="next" href="/1"/></source>'),
    Case("current", '<link rel="⟦current⟧" href="/1"/>', says="'current' is one of feeds"),
    Case("next", '<link rel="⟦next⟧" href="/1"/>', says="'next' is one of feeds"),
    Case("last", '<link rel="⟦last⟧" href="/1"/>', says="'last' is one of feeds"),
    Case(
        "prev-archive",
        '<link rel="⟦prev-archive⟧" href="/1"/>',
        says="'prev-archive' is one of feeds",
    ),
]

test_history_link_in_entry = rule_test(HistoryLinkInEntry, CASES, wrap=entry)
