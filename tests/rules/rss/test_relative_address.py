"""Cases of the rule relative-address."""

from __future__ import annotations

from feedlint.rules.rss.relative_address import RelativeAddress
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("whole", "<link>https://ada.invalid/1</link><comments>mailto:ada@example.org</comments>"),
    Case("empty", "<link/>"),
    Case("a guid", '<guid isPermaLink="false">1</guid>'),
    Case("of Atom", '<atom:link href="/hub" rel="hub"/>'),
    Case("a path", "<link>⟦/notes/1⟧</link>", says="link '/notes/1' has no scheme"),
    Case("a host", "<comments>⟦www.ada.invalid⟧</comments>", says="comments 'www.ada.invalid'"),
    Case(
        "an attribute",
        '<enclosure url="⟦1.mp3⟧" length="0" type="audio/mpeg"/><source url="⟦/feed⟧">A</source>',
        says=("enclosure url '1.mp3' has no scheme", "source url '/feed'"),
    ),
    Case(
        "several",
        "<link>⟦/1⟧</link></item><item><title>b</title><link>/2</link>",
        says="no whole address, and in 1 more element",
    ),
]
test_relative_address = rule_test(RelativeAddress, CASES, wrap=rss_item)
