"""unusual-prefix."""

from __future__ import annotations

from feedlint.rules.xml.unusual_prefix import UnusualPrefix
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("usual", "<media:a xmlns:media='http://search.yahoo.com/mrss/'/>"),
    Case("none", "<a xmlns='http://search.yahoo.com/mrss/'/>"),
    Case("unknown", "<x:a xmlns:x='urn:x'/>"),
    Case(
        "unusual",
        "<ns0:a ⟦xmlns:ns0='http://search.yahoo.com/mrss/'⟧/>",
        says="the prefix of 'http://search.yahoo.com/mrss/' is 'ns0', usually 'media'",
    ),
]
test_unusual_prefix = rule_test(UnusualPrefix, CASES, wrap=feed)
