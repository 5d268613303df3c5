"""Cases of the rule unregistered-relation."""

from __future__ import annotations

from feedlint.rules.meaning.unregistered_relation import UnregisteredRelation
from feedlint.testing import Case, entry, rss_item, rule_test

CASES = [
    Case("self", '<link rel="self" href="/1"/>'),
    Case("alternate", '<link rel="alternate" href="/1"/>'),
    Case("canonical", '<link rel="canonical" href="/1"/>'),
    Case("author", '<link rel="author" href="/1"/>'),
    Case("icon", '<link rel="icon" href="/1"/>'),
    Case("prev", '<link rel="prev" href="/1"/>'),
    Case("collection", '<link rel="collection" href="/1"/>'),
    Case("monitor", '<link rel="monitor" href="/1"/>'),
    Case("original", '<link rel="original" href="/1"/>'),
    Case("Monitor", '<link rel="Monitor" href="/1"/>'),
    Case(
        "Self",
        '<link rel="⟦Self⟧" href="/1"/>',
        says="the link relation 'Self' is registered as 'self'",
    ),
    Case("http://ada.invalid/rel", '<link rel="http://ada.invalid/rel" href="/1"/>'),
    Case(
        "http://www.iana.org/assignments/relation/via",
        '<link rel="http://www.iana.org/assignments/relation/via" href="/1"/>',
    ),
    Case("malformed is another rule's", '<link rel="a b" href="/1"/>'),
    Case(
        "service.post",
        '<link rel="⟦service.post⟧" href="/1"/>',
        says="'service.post' is not registered",
    ),
    Case("parent", '<link rel="⟦parent⟧" href="/1"/>', says="'parent' is not registered"),
    Case("a..b", '<link rel="⟦a..b⟧" href="/1"/>', says="'a..b' is not registered"),
    Case(
        "IANA's long form",
        '<link rel="⟦http://www.iana.org/assignments/relation/parent⟧" href="/1"/>',
        says="'parent'",
    ),
]

test_unregistered_relation = rule_test(UnregisteredRelation, CASES, wrap=entry)

RSS = [
    Case("a known one", '<atom:link rel="related" href="/1"/>'),
    Case("a slip", '<atom:link rel="⟦realted⟧" href="/1"/>', says="'realted' is not registered"),
]
test_unregistered_relation_in_rss = rule_test(UnregisteredRelation, RSS, wrap=rss_item)
