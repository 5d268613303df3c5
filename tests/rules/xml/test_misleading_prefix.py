"""misleading-prefix."""

from __future__ import annotations

from feedlint.rules.xml.misleading_prefix import MisleadingPrefix
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("usual", "<dc:a xmlns:dc='http://purl.org/dc/elements/1.1/'/>"),
    Case("one of two", "<cc:a xmlns:cc='http://web.resource.org/cc/'/>"),
    Case("nobody's", "<zz:a xmlns:zz='urn:zz'/>"),
    Case("another rule's", "<media:a xmlns:media='http://search.yahoo.com/mrss'/>"),
    Case("one letter", "<g:a xmlns:g='urn:g'/>"),
    Case(
        "another's",
        "<dc:a ⟦xmlns:dc='urn:ada'⟧/>",
        says="the prefix 'dc' is bound to 'urn:ada', usually to 'http://purl.org/dc/elements/1.1/'",
    ),
]
test_misleading_prefix = rule_test(MisleadingPrefix, CASES, wrap=feed)
