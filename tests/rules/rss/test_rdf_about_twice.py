"""Cases of the rule rdf-about-twice."""

from __future__ import annotations

from feedlint.rules.rss.rdf_about_twice import RdfAboutTwice
from feedlint.testing import Case, rule_test

_RDF = """\
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
{}
</rdf:RDF>
"""


def rdf(text: str) -> str:
    """The text in an RDF document."""
    return _RDF.format(text)


CASES = [
    Case("two", '<channel/><item rdf:about="a"/><item rdf:about="b"/>'),
    Case(
        "one twice",
        '<channel/><item rdf:about="a"/><item rdf:about="⟦a⟧"/>',
        says="'a' is the rdf:about of 2 items",
    ),
    Case(
        "in an extension",
        '<channel/><item rdf:about="a"><d xmlns="urn:x" rdf:about="⟦a⟧"/></item>',
        says="'a' is the rdf:about of 2 elements",
    ),
    Case(
        "in extensions alone",
        '<channel/><item rdf:about="a"><d xmlns="urn:x" rdf:about="b"/>'
        '<d xmlns="urn:x" rdf:about="b"/></item>',
    ),
    Case(
        "channel and image",
        '<channel rdf:about="a"/><image rdf:about="⟦a⟧"/>',
        says="'a' is the rdf:about of 2 elements",
    ),
    Case("none", "<channel/><item/><item/>"),
]
test_rdf_about_twice = rule_test(RdfAboutTwice, CASES, wrap=rdf)
