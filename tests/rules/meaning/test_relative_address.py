"""Cases of the rule relative-address."""

from __future__ import annotations

from feedlint.rules.meaning.relative_address import RelativeAddress
from feedlint.testing import Case, json_item, rdf_item, rss_item, rule_test

CASES = [
    Case("absolute", "<link>https://ada.invalid/1</link>"),
    Case("half of a scheme is another rule's", "<link>https//ada.invalid/1</link>"),
    Case("no IRI is another rule's", "<link>a b</link>"),
    Case("nothing", "<link/>"),
    Case("a path", "<link>⟦/notes/1⟧</link>", says="link '/notes/1' is relative"),
]
RSS = [
    Case("Atom has a base", '<atom:link rel="related" href="/1"/>'),
    Case("an id", '<guid isPermaLink="false">1</guid>'),
    Case("a comment", "<comments>⟦1#comments⟧</comments>"),
    Case(
        "a file", '<enclosure url="⟦/1.mp3⟧" length="1" type="audio/mpeg"/>', says="enclosure url"
    ),
]

test_relative_address = rule_test(RelativeAddress, CASES, wrap=(rss_item, rdf_item))
test_relative_address_of_rss = rule_test(RelativeAddress, RSS, wrap=rss_item)

JSON = [
    Case("a path", '"url": "⟦/notes/1⟧"', says="url '/notes/1' is relative"),
    Case("no string is another rule's", '"attachments": [{"url": 5, "mime_type": "a/b"}]'),
]
test_relative_address_in_json = rule_test(RelativeAddress, JSON, wrap=json_item)
