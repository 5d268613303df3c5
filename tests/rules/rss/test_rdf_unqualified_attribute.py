"""Cases of the rule rdf-unqualified-attribute."""

from __future__ import annotations

from feedlint.rules.rss.rdf_unqualified_attribute import RdfUnqualifiedAttribute
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
    Case(
        "qualified",
        '<channel><items><rdf:Seq><rdf:li rdf:resource="a"/></rdf:Seq></items></channel>',
    ),
    Case(
        "resource",
        '<channel><items><rdf:Seq><rdf:li ⟦resource="a&amp;b"⟧/><rdf:li resource="b"/></rdf:Seq>'
        "</items></channel>",
        says="resource of li has no prefix, and in 1 more element",
        fixed='<channel><items><rdf:Seq><rdf:li rdf:resource="a&amp;b"/><rdf:li rdf:resource="b"/>'
        "</rdf:Seq></items></channel>",
    ),
    Case(
        "an image",
        '<channel><image ⟦resource="a"⟧/></channel>',
        says="resource of image has no prefix",
        fixed='<channel><image rdf:resource="a"/></channel>',
    ),
    Case(
        "about",
        '<channel/><item ⟦about="a"⟧/>',
        says="about of item has no prefix",
        fixed='<channel/><item rdf:about="a"/>',
    ),
]
test_rdf_unqualified_attribute = rule_test(RdfUnqualifiedAttribute, CASES, wrap=rdf)
