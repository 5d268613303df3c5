"""Cases of the rule rdf-about-not-link."""

from __future__ import annotations

from feedlint.rules.rss.rdf_about_not_link import RdfAboutNotLink
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
    Case("the same", '<channel/><item rdf:about="a"><link> a </link></item>'),
    Case(
        "not the same",
        '<channel/><item rdf:about="⟦a⟧"><link>b</link></item>',
        says="the rdf:about 'a' is not the link, 'b'",
    ),
]
test_rdf_about_not_link = rule_test(RdfAboutNotLink, CASES, wrap=rdf)
