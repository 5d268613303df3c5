"""How the cases of RSS are written."""

from __future__ import annotations

from tests.structure.cases import Row, expand_by, rows

__all__ = [
    "Row",
    "channel",
    "good_channel",
    "good_item",
    "good_rdf",
    "inner",
    "item",
    "rows",
    "rss",
]

X = 'xmlns:x="urn:example:x"'
SAMPLES = {
    "channel": "<channel><title/><link/><description/></channel>",
    "cloud": '<cloud domain="d" port="1" path="p" registerProcedure="" protocol="soap"/>',
    "enclosure": '<enclosure url="u" length="0" type="t/s"/>',
    "foreign": "<x:foreign><x:inner/>text<none/></x:foreign>",
    "image": "<image><url/><title/><link/></image>",
    "item": "<item><title/></item>",
    "skipDays": "<skipDays><day/></skipDays>",
    "skipHours": "<skipHours><hour/></skipHours>",
    "source": '<source url="u"/>',
    "textInput": "<textInput><title/><description/><name/><link/></textInput>",
}
LEAST = "title link description"


def rss(*parts: str, attributes: str = 'version="2.0"') -> str:
    """A document with these children of its root."""
    return f"<rss {X} {attributes}>{expand_by(SAMPLES, parts)}</rss>"


def channel(*parts: str, attributes: str = "") -> str:
    """A feed whose channel has these children, and no others."""
    return rss(f"<channel {attributes}>{expand_by(SAMPLES, parts)}</channel>")


def good_channel(*parts: str) -> str:
    """A feed whose channel has what it needs, and these children."""
    return channel(LEAST, *parts)


def item(*parts: str, attributes: str = "") -> str:
    """A right feed with an item that has these children."""
    return good_channel(f"<item {attributes}>{expand_by(SAMPLES, parts)}</item>")


def good_item(*parts: str) -> str:
    """A right feed with an item that has a title, and these children."""
    return item("title", *parts)


def inner(name: str, *parts: str) -> str:
    """A right feed whose channel has an element with these children."""
    return good_channel(f"<{name}>{expand_by(SAMPLES, parts)}</{name}>")


RDF = (
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
    'xmlns:x="urn:example:x"'
)
RDF_SAMPLES = {
    "channel": (
        '<channel rdf:about="a"><title/><link/><description/><items><rdf:Seq/></items></channel>'
    ),
    "foreign": '<x:foreign><x:inner/>text<none xmlns=""/></x:foreign>',
    "image": '<image rdf:about="a"><title/><url/><link/></image>',
    "item": '<item rdf:about="a"><title/><link/></item>',
    "items": "<items><rdf:Seq/></items>",
    "li": '<rdf:li rdf:resource="a"/>',
    "list": '<items><rdf:Seq><rdf:li rdf:resource="a"/></rdf:Seq></items>',
    "none": '<none xmlns=""/>',
    "ref": '<image rdf:resource="a"/>',
    "inputref": '<textinput rdf:resource="a"/>',
    "textinput": '<textinput rdf:about="a"><title/><description/><name/><link/></textinput>',
    "description rdf": "<rdf:Description/>",
}
_ABOUT = 'rdf:about="a"'


def rdf(*parts: str, attributes: str = "") -> str:
    """An RSS 1.0 document with these children of its root."""
    return f"<rdf:RDF {RDF} {attributes}>{expand_by(RDF_SAMPLES, parts)}</rdf:RDF>"


def good_rdf(*parts: str) -> str:
    """A right document with these children more."""
    return rdf("channel", *parts)


def rdf_inner(name: str, *parts: str, attributes: str = _ABOUT) -> str:
    """A document with an element that has these children; the channel, if it is none, is right."""
    element = f"<{name} {attributes}>{expand_by(RDF_SAMPLES, parts)}</{name}>"
    return rdf(element) if name == "channel" else good_rdf(element)
