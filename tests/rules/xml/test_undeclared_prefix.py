"""undeclared-prefix."""

from __future__ import annotations

from feedlint.rules.xml.undeclared_prefix import UndeclaredPrefix
from feedlint.testing import Case, diagnose, rule_test

CASES = [
    Case("declared", "<feed xmlns:a='urn:a'><a:b/><c xmlns:d='urn:d' d:e='f'/></feed>"),
    Case("of XML", "<feed xml:lang='en'/>"),
    Case(
        "element that everybody knows",
        "<feed><⟦dc⟧:date>x</dc:date></feed>",
        says="the prefix 'dc' is not declared",
        fixed='<feed xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:date>x</dc:date></feed>',
    ),
    Case("element of nobody", "<feed><⟦zz⟧:a/></feed>", says="the prefix 'zz' is not declared"),
    Case("attribute", "<feed ⟦zz⟧:a='b'/>", says="'zz'"),
    Case(
        "several uses",
        "<feed><⟦zz⟧:a/><zz:b zz:c='d'/></feed>",
        says="the prefix 'zz' is not declared, and 2 more uses",
    ),
    Case("two", "<feed><⟦yy⟧:a/><⟦zz⟧:b/></feed>", says=("'yy'", "'zz'")),
    Case("with a warning of libxml2's behind it", "<feed><⟦zz⟧:a/><b xmlns='l'/></feed>"),
    Case("out of scope", "<feed><a xmlns:zz='urn:z'/><⟦zz⟧:b/></feed>", says="'zz'"),
]
test_undeclared_prefix = rule_test(UndeclaredPrefix, CASES)


def test_the_root_is_shown() -> None:
    text = "<!-- a --><feed a='b'><zz:a/></feed>"
    (found,) = diagnose(UndeclaredPrefix, text.encode())
    (note,) = found.related
    assert note.message == "the root element does not declare it"
    assert text[slice(*note.span)] == "<feed"
