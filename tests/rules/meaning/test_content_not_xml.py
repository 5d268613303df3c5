"""Cases of the rule content-not-xml."""

from __future__ import annotations

from feedlint.rules.meaning.content_not_xml import ContentNotXml
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case(
        "a document",
        '<content type="image/svg+xml">\n<svg xmlns="http://www.w3.org/2000/svg"/>\n</content>',
    ),
    Case("a comment beside it", '<content type="a/b+xml"><!-- x --><a xmlns=""/></content>'),
    Case("elsewhere", '<content type="text/xml" src="/1"/>'),
    Case("not XML", '<content type="text/plain">x</content>'),
    Case("text", "<content>x</content>"),
    Case(
        "escaped", '⟦<content type="text/xml">⟧&lt;a/></content>', says="'text/xml' has no elements"
    ),
    Case(
        "two", '⟦<content type="a/b+xml">⟧<a xmlns=""/><b xmlns=""/></content>', says="2 elements"
    ),
    Case(
        "text beside",
        '⟦<content type="a/b+xml">⟧<a xmlns=""/>x</content>',
        says="text beside its element",
    ),
]

test_content_not_xml = rule_test(ContentNotXml, CASES, wrap=entry)

ROOTS = [
    Case(
        "SVG", '<content type="image/svg+xml"><svg xmlns="http://www.w3.org/2000/svg"/></content>'
    ),
    Case("any XML", '<content type="application/xml"><a xmlns="urn:a"/></content>'),
    Case(
        "a part of XHTML",
        '<content type="application/xhtml+xml">⟦<div xmlns="http://www.w3.org/1999/xhtml"/>⟧</content>',
        says="the root in content of type 'application/xhtml+xml' is 'div', not html",
    ),
    Case(
        "HTML that is called Atom",
        '<content type="application/atom+xml">'
        '⟦<html xmlns="http://www.w3.org/1999/xhtml">⟧</html></content>',
        says="not feed",
    ),
]
test_content_not_xml_roots = rule_test(ContentNotXml, ROOTS, wrap=entry)
