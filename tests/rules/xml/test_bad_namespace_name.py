"""bad-namespace-name."""

from __future__ import annotations

from feedlint.rules.xml.bad_namespace_name import BadNamespaceName
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("a URI", "<x:a xmlns:x='urn:x:%20'/>"),
    Case("no namespace", "<a xmlns=''/>"),
    Case(
        "a blank",
        "<x:a xmlns:x='⟦Ada Notes⟧'/>",
        says="the namespace name 'Ada Notes' is no URI",
    ),
    Case("a line break", "<x:a xmlns:x='⟦http://ada.invalid/\nnotes⟧'/>", says="is no URI"),
    Case("a sign", "<a xmlns='⟦http://[a]^⟧'/>", says="is no URI"),
]
test_bad_namespace_name = rule_test(BadNamespaceName, CASES, wrap=feed)
