"""bad-attribute."""

from __future__ import annotations

import pytest

from feedlint.finding import Safety, Severity
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from feedlint.rules.xml.bad_attribute import BadAttribute
from feedlint.testing import Case, diagnose, feed, rule_test

CASES = [
    Case("right", "<feed a='b>' c = \"'\"\n/>"),
    Case(
        "no quotes",
        "<feed><a ⟦b=c⟧ ⟦d = e⟧/></feed>",
        says=("the value in 'b=c' is not in quotes", "'d = e'"),
        fixed='<feed><a b="c" d="e"/></feed>',
    ),
    Case(
        "no value",
        "<feed><a ⟦b⟧ ⟦c⟧/></feed>",
        says=("the attribute 'b' has no value", "'c'"),
        fixed='<feed><a b="b" c="c"/></feed>',
    ),
    Case(
        "no space",
        "<feed><a b='c'⟦d='e'⟧/></feed>",
        says="""no white space stands before the attribute "d='e'\"""",
        fixed="<feed><a b='c' d='e'/></feed>",
    ),
    Case(
        "no closing quote, the next value follows",
        '<feed><a ⟦b="⟧c/>\n<d e="f"/></feed>',
        says="""the value that begins with 'b="' has no closing quotation mark""",
    ),
    Case("no closing quote at all", "<feed><a ⟦b='⟧c/></feed>", says="has no closing"),
    Case("the wrong quote", "<feed><a ⟦b='⟧c\"/></feed>", says="has no closing"),
    Case("stray", "<feed><a b='c' ⟦,⟧ d='e'/></feed>", says="',' is no attribute"),
    Case("a slash", "<feed><a b='c' ⟦/⟧ d='e'/></feed>", says="'/' is no attribute"),
    Case("a value alone", '<feed><a ⟦"b"⟧/></feed>', says="""'"b"' is no attribute"""),
    Case("no name", "<feed><a ⟦='b'⟧/></feed>", says="is no attribute"),
    Case(
        "smart quotes",
        "<feed ⟦xmlns=“http://www.w3.org/2005/Atom”⟧><a ⟦b=”c d”⟧/></feed>",
        says="stands in the quotation marks of a word processor",
        fixed='<feed xmlns="http://www.w3.org/2005/Atom"><a b="c d"/></feed>',
    ),
]
test_bad_attribute = rule_test(BadAttribute, CASES)


def test_safety() -> None:
    found = diagnose(BadAttribute, b"<feed><a b=c d e='f'g='h'/></feed>")
    safeties = [d.fix.safety for d in found if d.fix]
    assert safeties == [Safety.SAFE, Safety.UNSAFE, Safety.SAFE]


@pytest.mark.parametrize("quotes", ["“”", "””", "„“", "«»", "‘’"])
def test_smart_quotes_around_a_namespace_are_the_only_fault(quotes: str) -> None:
    name = "http://www.w3.org/2005/Atom"
    text = feed('<dc:date xmlns:dc="http://purl.org/dc/terms/">2024</dc:date>')
    for place in (name, "http://purl.org/dc/terms/"):
        mangled = text.replace(f'"{place}"', f"{quotes[0]}{place}{quotes[1]}")
        found = lint(Source("f", mangled.encode()), select(builtin(), ["X", "S"]))
        assert [d.name for d in found.diagnostics if d.severity > Severity.INFO] == [
            "bad-attribute"
        ]
