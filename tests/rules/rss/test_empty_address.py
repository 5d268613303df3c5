"""Cases of the rule empty-address."""

from __future__ import annotations

from feedlint.rules.rss.empty_address import EmptyAddress
from feedlint.testing import Case, rdf_item, rss_item, rule_test

CASES = [
    Case(
        "not empty", "<link>https://ada.invalid/</link><comments>https://ada.invalid/#c</comments>"
    ),
    Case("empty", "⟦<link/>⟧⟦<comments>⟧ </comments>", says=("the link of the", "the comments of")),
]
test_empty_address = rule_test(EmptyAddress, CASES, wrap=rss_item)

SOURCES = [
    Case("right", '<source url="https://charles.invalid/feed">Charles</source>'),
    Case("none", "<source>Charles</source>"),
    Case("empty", '<source ⟦url=""⟧>Charles</source>', says="the url of the source is empty"),
]
test_source = rule_test(EmptyAddress, SOURCES, wrap=rss_item)

RDF = [Case("empty", "⟦<link/>⟧", says="the link of the item is empty")]
test_empty_address_in_rdf = rule_test(EmptyAddress, RDF, wrap=rdf_item)
