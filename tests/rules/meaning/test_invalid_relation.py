"""Cases of the rule invalid-relation."""

from __future__ import annotations

from feedlint.rules.meaning.invalid_relation import InvalidRelation
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("self", '<link rel="self" href="/1"/>'),
    Case("service.post", '<link rel="service.post" href="/1"/>'),
    Case("a..b", '<link rel="a..b" href="/1"/>'),
    Case("http://ada.invalid/rel", '<link rel="http://ada.invalid/rel" href="/1"/>'),
    Case("tag:a.b,2024:x", '<link rel="tag:a.b,2024:x" href="/1"/>'),
    Case("@me", '<link rel="@me" href="/1"/>'),
    Case("詹", '<link rel="詹" href="/1"/>'),
    Case("none", '<link href="/1"/>'),
    Case("spaces", '<link rel="⟦ alternate ⟧" href="/1"/>', says="a space"),
    Case("two", '<link rel="⟦self alternate⟧" href="/1"/>', says="a space"),
    Case("a path", '<link rel="⟦a/b⟧" href="/1"/>', says="relative reference"),
    Case("a fragment", '<link rel="⟦#x⟧" href="/1"/>', says="relative reference"),
    Case("bare percent", '<link rel="⟦a%⟧" href="/1"/>', says="hexadecimal"),
    Case("empty", '<link ⟦rel=""⟧ href="/1"/>', says="it is empty"),
]

test_invalid_relation = rule_test(InvalidRelation, CASES, wrap=entry)
