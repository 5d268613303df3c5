"""Cases of the rule empty-guid."""

from __future__ import annotations

from feedlint.rules.rss.empty_guid import EmptyGuid
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("not empty", "<guid>https://ada.invalid/1</guid>"),
    Case("empty", "⟦<guid>⟧</guid>", says="the guid is empty"),
    Case("blank", "⟦<guid>⟧ </guid></item><item><title>b</title><guid/>", says="in 1 more item"),
]
test_empty_guid = rule_test(EmptyGuid, CASES, wrap=rss_item)
