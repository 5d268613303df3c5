"""Cases of the rule rdf-items-disagree."""

from __future__ import annotations

from feedlint.rules.rss.rdf_items_disagree import RdfItemsDisagree
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
        "agree",
        '<channel><items><rdf:Seq><rdf:li rdf:resource="a"/><rdf:li resource="b"/></rdf:Seq>'
        '</items></channel><item rdf:about="a"/><item rdf:about="b"/>',
    ),
    Case(
        "gone",
        '<channel><items><rdf:Seq><rdf:li rdf:resource="a"/><rdf:li rdf:resource="⟦b⟧"/></rdf:Seq>'
        '</items></channel><item rdf:about="a"/>',
        says="the channel lists 'b', and there is no such item",
    ),
    Case(
        "not listed",
        '<channel><items><rdf:Seq><rdf:li rdf:resource="a"/></rdf:Seq></items></channel>'
        '<item rdf:about="a"/><item rdf:about="⟦b⟧"/><item rdf:about="c"/>',
        says="the item 'b' is not in the list of the channel, and in 1 more item",
    ),
    Case(
        "a name twice",
        '<channel><items><rdf:Seq><rdf:li rdf:resource="a"/><rdf:li rdf:resource="b"/></rdf:Seq>'
        '</items></channel><item rdf:about="a"/><item rdf:about="a"/>',
    ),
    Case(
        "an image of the channel alone",
        '<channel>⟦<image rdf:resource="i"/>⟧</channel>',
        says="the image is in the channel alone",
    ),
    Case(
        "a text input that the channel lacks",
        '<channel/>⟦<textinput rdf:about="i">⟧</textinput>',
        says="the textinput is not in the channel",
    ),
    Case(
        "an image of another name",
        '<channel><image rdf:resource="⟦i⟧"/></channel><image rdf:about="j"/>',
        says="the channel's image is 'i', and none has that name",
    ),
    Case(
        "listed twice",
        '<channel><items><rdf:Seq><rdf:li rdf:resource="a"/><rdf:li rdf:resource="⟦a⟧"/></rdf:Seq>'
        '</items></channel><item rdf:about="a"/>',
        says="the channel lists 'a' twice",
    ),
    Case("no list", '<channel/><item rdf:about="a"/>'),
]
test_rdf_items_disagree = rule_test(RdfItemsDisagree, CASES, wrap=rdf)
