"""Cases of the rule example-host."""

from __future__ import annotations

from feedlint.rules.meaning.example_host import ExampleHost
from feedlint.testing import Case, entry, rdf_item, rss_item, rule_test

CASES = [
    Case("another", '<link href="https://example.community/"/>'),
    Case("in a path", '<link href="https://ada.invalid/example.com"/>'),
    Case(
        "example.com",
        '<link href="https://⟦www.Example.com⟧/1"/>',
        says="'www.Example.com' of link href",
    ),
    Case("a tag URI", "<id>tag:⟦example.org⟧,2024:1</id>", says="of id is kept"),
]

test_example_host = rule_test(ExampleHost, CASES, wrap=entry)

RSS = [
    Case("example.com", "<link>https://⟦example.com⟧/1</link>", says="of link is kept"),
    Case(".example", "<link>https://⟦ada.example⟧/1</link>"),
    Case(".invalid", "<link>https://ada.invalid/1</link>"),
]
test_example_host_in_rss = rule_test(ExampleHost, RSS, wrap=(rss_item, rdf_item))
