"""What the rules of structure say of each dialect: its name, its text, what it calls things."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.names import local_name
from feedlint.rules.structure._base import meant as meant_in_atom
from feedlint.rules.structure._base import of_place, section

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class Words(NamedTuple):
    """How a dialect is called, and where its text is."""

    name: str
    reference: str


_WORDS = {
    "rss": Words("RSS", "https://www.rssboard.org/rss-specification"),
    "rdf": Words("RSS 1.0", "https://web.resource.org/rss/1.0/spec"),
}
_ATOM = Words("Atom", "")
_APP = Words("AtomPub", "https://www.rfc-editor.org/rfc/rfc5023#section-8.3")
#: What RSS calls what its authors take from Atom, from JSON Feed and from each other.
_RSS = {
    "body": "content:encoded",
    "content": "content:encoded",
    "contributor": "dc:contributor",
    "created": "pubDate",
    "creator": "dc:creator",
    "date": "pubDate",
    "editor": "managingEditor",
    "encoded": "content:encoded",
    "entry": "item",
    "favicon": "webfeeds:icon",
    "icon": "image in the channel, or webfeeds:icon",
    "id": "guid",
    "imagesrc": "media:thumbnail",
    "imageurl": "media:thumbnail",
    "keywords": "category, one for each word",
    "logo": "image in the channel, or webfeeds:logo",
    "modified": "atom:updated",
    "permalink": 'guid with isPermaLink="true"',
    "published": "pubDate",
    "publisher": "dc:publisher",
    "rights": "copyright in the channel, dc:rights in an item",
    "subtitle": "description",
    "summary": "description",
    "tag": "category, one for each tag",
    "tags": "category, one for each tag",
    "thumb": "media:thumbnail",
    "thumbnail": "media:thumbnail",
    "updated": "lastBuildDate in the channel, atom:updated in an item",
    "uuid": "guid",
    "video": "media:content",
    "audio": "enclosure",
}
#: The same for names that RSS has, in places where it does not have them.
_MISPLACED = {
    ("author", "channel"): "managingEditor, or dc:creator for a name",
    ("copyright", "item"): "dc:rights",
    ("enclosure", "channel"): "image, or enclosure in an item",
    ("generator", "item"): "generator in the channel",
    ("guid", "channel"): "atom:id",
    ("image", "item"): "media:thumbnail, or an enclosure",
    ("language", "item"): "dc:language",
    ("lastBuildDate", "item"): "pubDate, or atom:updated for a change",
    ("name", "author"): "dc:creator for the name",
    ("ttl", "item"): "ttl in the channel",
    ("url", "item"): "link",
    ("managingEditor", "item"): "author, or dc:creator for a name",
}
#: What RSS 1.0 leaves to its modules.
_RDF = {
    "author": "dc:creator",
    "category": "dc:subject",
    "content": "content:encoded",
    "copyright": "dc:rights",
    "date": "dc:date",
    "enclosure": "enc:enclosure",
    "generator": "admin:generatorAgent",
    "guid": "the item's rdf:about",
    "language": "dc:language",
    "lastbuilddate": "dc:date",
    "managingeditor": "dc:creator",
    "pubdate": "dc:date",
    "source": "dc:source",
    "webmaster": "dc:publisher",
}


def words(context: Context) -> Words:
    """The words for a document's dialect."""
    return _words_of(context) or _ATOM


def _words_of(context: Context) -> Words | None:
    if context.document.form in ("service", "categories"):
        return _APP
    return _WORDS.get(context.document.dialect)


def said_by(parent: str, context: Context) -> str:
    """Where the dialect says what an element holds, in words for a help text."""
    found = _words_of(context)
    return f"{found.name} ({found.reference})" if found is not None else section(parent)


def meant(element: Element, context: Context) -> str:
    """What the dialect, or an extension, calls what an element seems to mean; or nothing."""
    dialect = context.document.dialect
    name = local_name(element)
    if dialect == "atom":
        return meant_in_atom(element)
    parent = element.getparent()
    place = (name, "" if parent is None else local_name(parent))
    if dialect == "rdf":
        return _RDF.get(name.lower(), _RSS.get(name.lower(), ""))
    return _MISPLACED.get(place) or of_place(_RSS.get(name.lower(), ""), place[1])
