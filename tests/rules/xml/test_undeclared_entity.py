"""undeclared-entity."""

from __future__ import annotations

from feedlint.finding import Safety
from feedlint.rules.xml.undeclared_entity import UndeclaredEntity
from feedlint.testing import Case, diagnose, feed, rule_test

CASES = [
    Case("of XML", "<subtitle>&amp;&lt;&gt;&quot;&apos;</subtitle>"),
    Case("in CDATA", "<subtitle><![CDATA[&nbsp;]]></subtitle>"),
    Case("in a comment", "<!-- &nbsp; -->"),
    Case(
        "of HTML",
        "<subtitle>caf⟦&eacute;⟧</subtitle>",
        says="'&eacute;' is an entity of HTML, which XML does not know",
        fixed="<subtitle>café</subtitle>",
    ),
    Case(
        "one that cannot be seen",
        "<subtitle>a⟦&nbsp;⟧b</subtitle>",
        says="'&nbsp;'",
        fixed="<subtitle>a&#160;b</subtitle>",
    ),
    Case(
        "one that is markup",
        "<subtitle>a⟦&AMP;⟧b</subtitle>",
        says="'&AMP;'",
        fixed="<subtitle>a&#38;b</subtitle>",
    ),
    Case(
        "two characters",
        "<subtitle>⟦&NotEqualTilde;⟧</subtitle>",
        says="'&NotEqualTilde;'",
        fixed="<subtitle>≂̸</subtitle>",
    ),
    Case(
        "of nobody",
        "<subtitle>⟦&foo;⟧</subtitle>",
        says="'&foo;' is an entity that nobody has declared",
        fixed="<subtitle>&amp;foo;</subtitle>",
    ),
    Case(
        "in an attribute",
        '<link rel="related" href="https://ada.invalid/?a⟦&copy;⟧b"/>',
        says="'&copy;'",
        fixed='<link rel="related" href="https://ada.invalid/?a©b"/>',
    ),
]
test_undeclared_entity = rule_test(UndeclaredEntity, CASES, wrap=feed)


def test_an_external_dtd_may_have_it() -> None:
    text = '<!DOCTYPE feed SYSTEM "a.dtd"><feed>&eacute;</feed>'
    (found,) = diagnose(UndeclaredEntity, text.encode())
    assert found.message == "'&eacute;' may be declared in a DTD that no reader fetches"


def test_in_a_default_there_is_no_fix() -> None:
    text = '<!DOCTYPE feed [<!ATTLIST feed a CDATA "&b;">]><feed/>'
    (found,) = diagnose(UndeclaredEntity, text.encode())
    assert found.message == "an entity in this default is an entity that nobody has declared"
    assert found.fix is None


def test_safety() -> None:
    found = diagnose(UndeclaredEntity, b"<feed>&eacute;&foo;</feed>")
    assert [d.fix.safety for d in found if d.fix] == [Safety.SAFE, Safety.UNSAFE]


OLD = [
    Case(
        "declared by the DTD of RSS 0.91",
        "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN'"
        " 'http://my.netscape.com/publish/formats/rss-0.91.dtd'>\n"
        "<rss version='0.91'><channel><title>caf&eacute;</title></channel></rss>",
    ),
    Case(
        "not even declared there",
        "<!DOCTYPE rss SYSTEM 'http://my.netscape.com/publish/formats/rss-0.91.dtd'>\n"
        "<rss version='0.91'><channel><title>a ⟦&hellip;⟧</title></channel></rss>",
        says="'&hellip;'",
        fixed="<!DOCTYPE rss SYSTEM 'http://my.netscape.com/publish/formats/rss-0.91.dtd'>\n"
        "<rss version='0.91'><channel><title>a …</title></channel></rss>",
    ),
]
test_the_dtd_of_rss_0_91 = rule_test(UndeclaredEntity, OLD)
