"""xml-id."""

from __future__ import annotations

from feedlint.rules.xml.xml_id import XmlId
from feedlint.testing import Case, diagnose, feed, rule_test

CASES = [
    Case("unique", "<rights xml:id='a'/><subtitle xml:id='é-1'/>"),
    Case("in text", "<rights>xml:id='1'</rights>"),
    Case(
        "twice",
        "<rights xml:id='a'/><subtitle xml:id='⟦a⟧'/><icon xml:id='⟦ a ⟧'/>",
        says=("the xml:id 'a' stands twice", "the xml:id ' a ' stands twice"),
    ),
    Case("no name", "<rights xml:id='⟦1st⟧'/>", says="the xml:id '1st' is no name"),
]
test_xml_id = rule_test(XmlId, CASES, wrap=feed)


def test_the_first_is_shown() -> None:
    text = "<feed xmlns='http://www.w3.org/2005/Atom' xml:id='a'><id xml:id='a'/></feed>"
    (found,) = diagnose(XmlId, text.encode())
    (note,) = found.related
    assert note.message == "'a' stands here first"
    assert note.span.start == text.index("'a'") + 1
