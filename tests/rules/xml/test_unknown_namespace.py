"""unknown-namespace."""

from __future__ import annotations

from feedlint.rules.xml.unknown_namespace import UnknownNamespace
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("known", "<media:a xmlns:media='http://search.yahoo.com/mrss/'/>"),
    Case("near", "<media:a xmlns:media='http://search.yahoo.com/mrss'/>"),
    Case("none", "<a xmlns=''/>"),
    Case("not declared", "<zz:a/>"),
    Case(
        "unknown, once",
        "<x:a xmlns:x='⟦urn:x⟧'/><y:a xmlns:y='urn:x'/>",
        says="the namespace 'urn:x' is not one that feeds use",
    ),
    Case("default", "<a xmlns='⟦urn:x⟧'/>", says="'urn:x'"),
]
test_unknown_namespace = rule_test(UnknownNamespace, CASES, wrap=feed)
