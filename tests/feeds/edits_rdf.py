"""One-fault edits of a feed of RSS 1.0, with what is said of each."""

from __future__ import annotations

from tests.feeds.edits import RDF, edits

_SECOND = '<item rdf:about="https://ada.invalid/notes/1">'
_LINK = "</title>\n<link>https://ada.invalid/notes/1</link>"

_MARKED = '<item rdf:about="⟦https://ada.invalid/notes/1⟧">'
_IN_LIST = '<rdf:li rdf:resource="https://ada.invalid/notes/1"/>\n'
_TO_ITEM = RDF.partition(_IN_LIST)[2].partition("<title>A wall")[0]
_REFERENCE = '<image rdf:resource="https://ada.invalid/logo.png"/>\n'
_IMAGE = '<image rdf:about="https://ada.invalid/logo.png">'
_TO_IMAGE = RDF.partition(_REFERENCE)[2].partition(_IMAGE)[0] + _IMAGE

# Sections 5.2 to 5.6 of the specification of RSS 1.0.
RDF_EDITS = edits(
    (
        "no title of the channel",
        'index.rdf">\n<title>Notes of a gardener</title>',
        'index.rdf">',
        "error missing-element:<channel",
    ),
    (
        "no description of the channel",
        "<description>What grows, and what does not</description>\n",
        "",
        "error missing-element:<channel",
    ),
    (
        "no list of items",
        '<items>\n<rdf:Seq>\n<rdf:li rdf:resource="https://ada.invalid/notes/2"/>\n<rdf:li rdf:resource="https://ada.invalid/notes/1"/>\n</rdf:Seq>\n</items>\n',
        "",
        "error missing-element:<channel",
    ),
    ("no title of an item", "<title>A wall</title>\n", "", f"error missing-element:{_SECOND}"),
    (
        "no link of an item",
        "\n<link>https://ada.invalid/notes/1</link>",
        "",
        f"error missing-element:{_SECOND}",
    ),
    ("no name of an item", _SECOND, "⟦<item>⟧", "error missing-attribute"),
    (
        "no name of the channel",
        '<channel rdf:about="https://ada.invalid/index.rdf">',
        "⟦<channel>⟧",
        "error missing-attribute",
    ),
    (
        "no name of the image",
        '<image rdf:about="https://ada.invalid/logo.png">',
        "⟦<image>⟧",
        "error missing-attribute",
    ),
    (
        "no address of the image",
        "<url>https://ada.invalid/logo.png</url>\n",
        "",
        "error missing-element:<image rdf:about",
    ),
    (
        "no name of the text input",
        "<name>q</name>\n",
        "",
        "error missing-element:<textinput rdf:about",
    ),
    (
        "a date of RSS 2.0",
        "<dc:date>2024-03-03</dc:date>",
        "⟦<pubDate>⟧Sun, 03 Mar 2024 05:06:07 GMT</pubDate>",
        "error unknown-element",
    ),
    (
        "a guid of RSS 2.0",
        "<dc:date>2024-03-03</dc:date>",
        "⟦<guid>⟧https://ada.invalid/notes/1</guid>",
        "error unknown-element",
    ),
    (
        "a category of RSS 2.0",
        "<dc:date>2024-03-03</dc:date>",
        "⟦<category>⟧Walls</category>",
        "error unknown-element",
    ),
    (
        "two titles",
        "<title>A wall</title>",
        "<title>A wall</title>⟦<title>⟧A wall</title>",
        "error surplus-element",
    ),
    (
        "a name twice",
        _SECOND,
        '<item rdf:about="⟦https://ada.invalid/notes/2⟧">',
        "error rdf-about-twice",
    ),
    (
        "a name that is no address",
        '<channel rdf:about="https://ada.invalid/index.rdf">',
        '<channel rdf:about="https://ada.invalid/⟦ ⟧index.rdf">',
        "error invalid-iri",
    ),
    (
        "a plain resource",
        '<rdf:li rdf:resource="https://ada.invalid/notes/1"/>',
        '<rdf:li ⟦resource="https://ada.invalid/notes/1"⟧/>',
        "warning rdf-unqualified-attribute",
    ),
    (
        "an item that the list lacks",
        f"{_IN_LIST}{_TO_ITEM}",
        f"{_TO_ITEM.replace(_SECOND, _MARKED)}",
        "warning rdf-items-disagree",
    ),
    (
        "a list with more",
        '<rdf:li rdf:resource="https://ada.invalid/notes/1"/>',
        '<rdf:li rdf:resource="https://ada.invalid/notes/1"/><rdf:li rdf:resource="⟦https://ada.invalid/notes/0⟧"/>',
        "warning rdf-items-disagree",
    ),
    (
        "an image without its reference",
        f"{_REFERENCE}{_TO_IMAGE}",
        f"{_TO_IMAGE.replace(_IMAGE, f'⟦{_IMAGE}⟧')}",
        "warning rdf-items-disagree",
    ),
    (
        "a link beside the name",
        f"{_SECOND}\n<title>A wall{_LINK}",
        f"{_MARKED}\n<title>A wall{_LINK.replace('/1', '/one')}",
        "info rdf-about-not-link",
    ),
    ("a relative link", _LINK, "</title>\n<link>⟦/notes/1⟧</link>", "error relative-address"),
    (
        "a date without its zone",
        "2024-03-04T05:06:07Z",
        "⟦2024-03-04T05:06:07⟧",
        "error date-not-w3cdtf",
    ),
    (
        "a date of RFC 822",
        "<dc:date>2024-03-03</dc:date>",
        "<dc:date>⟦Sun, 03 Mar 2024 05:06:07 GMT⟧</dc:date>",
        "error date-not-w3cdtf",
    ),
    (
        "an unknown language",
        "<dc:language>en<",
        "<dc:language>⟦xx⟧<",
        "error unregistered-language",
    ),
    ("an unknown period", "hourly", "⟦often⟧", "error unknown-extension-word"),
    ("text in the channel", "<items>", "⟦oops⟧\n<items>", "error stray-text"),
    (
        "an unknown element",
        "<dc:date>2024-03-03</dc:date>",
        "⟦<note>⟧x</note>",
        "error unknown-element",
    ),
    (
        "a title escaped twice",
        "<title>A wall</title>",
        "<title>It⟦&amp;#8217;⟧s a wall</title>",
        "warning double-escaped",
    ),
    (
        "a script",
        "Bricks keep",
        "⟦&lt;script&gt;⟧f()&lt;/script&gt;Bricks keep",
        "warning html-script",
    ),
    (
        "a name of two slashes",
        'http://purl.org/rss/1.0/"\n  xmlns:atom',
        'http://purl.org/rss/1.0"\n  xmlns:atom',
        "error rss-in-wrong-namespace:<rdf:RDF",
    ),
    feed="rdf",
)
