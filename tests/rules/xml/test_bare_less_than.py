"""bare-less-than."""

from __future__ import annotations

from feedlint.rules.xml.bare_less_than import BareLessThan
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("escaped", "<subtitle>a &lt; b</subtitle>"),
    Case("in CDATA", "<subtitle><![CDATA[a < b]]></subtitle>"),
    Case("a tag", "<x:a xmlns:x='urn:x'><b-c/></x:a>"),
    Case(
        "a comparison",
        "<subtitle>a ⟦<⟧ b, a ⟦<⟧= b, ⟦<⟧3</subtitle>",
        says="a '<' that begins no tag is not escaped",
        fixed="<subtitle>a &lt; b, a &lt;= b, &lt;3</subtitle>",
    ),
    Case(
        "an address",
        "<subtitle>Ada ⟦<⟧ada@x.invalid></subtitle>",
        says="a '<' that begins no tag",
        fixed="<subtitle>Ada &lt;ada@x.invalid></subtitle>",
    ),
    Case(
        "in an attribute",
        '<generator version="⟦<⟧1">x</generator>',
        says="a '<' in the value of an attribute is not escaped",
        fixed='<generator version="&lt;1">x</generator>',
    ),
    Case(
        "markup in an attribute",
        "<generator version='⟦<⟧b>1⟦<⟧/b>'>x</generator>",
        says="in the value of an attribute",
        fixed="<generator version='&lt;b>1&lt;/b>'>x</generator>",
    ),
    Case(
        "white space and a number",
        "<subtitle>⟦<⟧ title and ⟦<⟧1st></subtitle>",
        says="a '<' that begins no tag",
        fixed="<subtitle>&lt; title and &lt;1st></subtitle>",
    ),
]
test_bare_less_than = rule_test(BareLessThan, CASES, wrap=feed)
