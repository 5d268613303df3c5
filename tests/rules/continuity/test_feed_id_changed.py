"""feed-id-changed."""

from __future__ import annotations

from feedlint.rules.continuity.feed_id_changed import FeedIdChanged
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("no earlier version", "<id>urn:x:1</id>"),
    Case("the same", "<id> urn:x:1</id>", earlier="<id>urn:x:1</id>"),
    Case(
        "changed",
        "<id>⟦urn:x:2⟧</id>",
        "had the id 'urn:x:1' and now has 'urn:x:2'",
        fixed="<id>urn:x:1</id>",
        earlier="<id>urn:x:1</id>",
    ),
    Case("empty before", "<id>urn:x:2</id>", earlier="<id/>"),
    Case("empty now", "<id/>", earlier="<id>urn:x:2</id>"),
]
test_feed_id_changed = rule_test(FeedIdChanged, CASES, wrap=feed)
