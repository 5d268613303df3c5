"""Cases of the rule same-document-link."""

from __future__ import annotations

from feedlint.rules.meaning.same_document_link import SameDocumentLink
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("elsewhere", '<link href="/1#a"/>'),
    Case("a self link", '<link rel="self" href=""/>'),
    Case("with a base", '<link xml:base="https://ada.invalid/" href=""/>'),
    Case("empty", '<link ⟦href=""⟧/>', says="the alternate link '' points at the feed itself"),
    Case("a fragment", '<link rel="related" href="⟦#a⟧"/>', says="the related link '#a'"),
]

test_same_document_link = rule_test(SameDocumentLink, CASES, wrap=entry)

BASES = [
    Case(
        "the site's root",
        '<link rel="related" xml:base="https://ada.invalid/" href=""/>',
    ),
    Case(
        "the feed, by its base",
        '<link rel="related" xml:base="https://ada.invalid/feed.atom" ⟦href=""⟧/>',
        says="the related link '' points at the feed itself with the base",
    ),
    Case(
        "a part of the feed",
        '<link rel="related" xml:base="https://ada.invalid/" href="⟦feed.atom#a⟧"/>',
    ),
]
test_same_document_link_with_bases = rule_test(SameDocumentLink, BASES, wrap=entry)
