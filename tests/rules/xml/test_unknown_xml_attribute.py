"""unknown-xml-attribute."""

from __future__ import annotations

from feedlint.rules.xml.unknown_xml_attribute import UnknownXmlAttribute
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("known", "<rights xml:lang='en' xml:base='a' xml:id='b' xml:space='preserve'>x</rights>"),
    Case("in text", "<rights> xml:language</rights>"),
    Case(
        "unknown",
        "<rights ⟦xml:language='en'⟧>x</rights>",
        says="'xml:language' is no attribute of XML; did you mean 'lang'?",
    ),
    Case(
        "capitals",
        "<rights ⟦xml:Base='a'⟧ ⟦xml:href='b'⟧>x</rights>",
        says=("did you mean 'base'?", "'xml:href' is no attribute of XML"),
    ),
    Case(
        "a value",
        "<rights xml:space='⟦keep⟧'>x</rights>",
        says="xml:space is 'keep', neither 'default' nor 'preserve'",
    ),
]
test_unknown_xml_attribute = rule_test(UnknownXmlAttribute, CASES, wrap=feed)
