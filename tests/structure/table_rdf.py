"""Edits of a right RSS 1.0 feed, labelled by hand with what its specification says of each."""

from __future__ import annotations

from tests.structure.cases_rss import good_rdf, rdf, rdf_inner, rows

CHANNEL_LEAST = "title link description items"
INPUT = "title description name link"

# Section 5.2: "The outermost level in every RSS 1.0 compliant document is the RDF element";
# 5.3: a channel; 5.4 to 5.6: image, item, textinput, beside it.
ROOT = rows(
    ("the least", good_rdf()),
    ("nothing", rdf(), "missing-element channel"),
    ("two channels", good_rdf("channel"), "surplus-element channel"),
    ("all there is", good_rdf("image item item textinput foreign none")),
    ("any order", rdf("item foreign textinput channel image item")),
    ("two images", good_rdf("image image"), "surplus-element image"),
    ("two inputs", good_rdf("textinput textinput"), "surplus-element textinput"),
    ("a title", good_rdf("title"), "misplaced-element title"),
    ("a guid", good_rdf("guid"), "unknown-element guid"),
    ("textInput", good_rdf("textInput"), "misspelt-element textInput"),
    ("a description of RDF", good_rdf("<rdf:Description/>")),
    ("loose text", good_rdf("a.", "item"), "stray-text a."),
    ("an attribute", rdf("channel", attributes='version="1.0"'), "unknown-attribute version"),
    ("a mark", rdf("channel", attributes='xml:base="/" x:a="1"')),
)
CHANNEL = rows(
    ("a channel", rdf_inner("channel", CHANNEL_LEAST)),
    ("no title", rdf_inner("channel", "link description items"), "missing-element title"),
    ("no link", rdf_inner("channel", "title description items"), "missing-element link"),
    ("no description", rdf_inner("channel", "title link items"), "missing-element description"),
    ("no items", rdf_inner("channel", "title link description"), "missing-element items"),
    (
        "another order",
        rdf_inner("channel", "items foreign none description ref link inputref title"),
    ),
    ("two titles", rdf_inner("channel", CHANNEL_LEAST, "title"), "surplus-element title"),
    ("two links", rdf_inner("channel", CHANNEL_LEAST, "link"), "surplus-element link"),
    (
        "two descriptions",
        rdf_inner("channel", CHANNEL_LEAST, "description"),
        "surplus-element description",
    ),
    ("two lists", rdf_inner("channel", CHANNEL_LEAST, "items"), "surplus-element items"),
    ("two references", rdf_inner("channel", CHANNEL_LEAST, "ref ref"), "surplus-element image"),
    (
        "two references to inputs",
        rdf_inner("channel", CHANNEL_LEAST, "inputref inputref"),
        "surplus-element textinput",
    ),
    ("an item inside", rdf_inner("channel", CHANNEL_LEAST, "item"), "misplaced-element item"),
    ("a url inside", rdf_inner("channel", CHANNEL_LEAST, "url"), "misplaced-element url"),
    ("a date inside", rdf_inner("channel", CHANNEL_LEAST, "pubDate"), "unknown-element pubDate"),
    ("Title", rdf_inner("channel", CHANNEL_LEAST, "Title"), "misspelt-element Title"),
    ("text inside", rdf_inner("channel", CHANNEL_LEAST, "a."), "stray-text a."),
    ("no about", rdf_inner("channel", CHANNEL_LEAST, attributes=""), "missing-attribute rdf:about"),
    ("about without RDF", rdf_inner("channel", CHANNEL_LEAST, attributes='about="a"')),
    ("about twice", rdf_inner("channel", CHANNEL_LEAST, attributes='about="a" rdf:about="a"')),
    (
        "another attribute",
        rdf_inner("channel", CHANNEL_LEAST, attributes='rdf:about="a" id="1"'),
        "unknown-attribute id",
    ),
    ("a marked channel", rdf_inner("channel", CHANNEL_LEAST, attributes='rdf:about="a" x:id="1"')),
    (
        "nothing in it",
        rdf_inner("channel"),
        (
            "missing-element title; missing-element link; missing-element description; "
            "missing-element items"
        ),
    ),
    (
        "a reference to nothing",
        rdf_inner("channel", CHANNEL_LEAST, "<image/>"),
        "missing-attribute rdf:resource",
    ),
    ("a reference without RDF", rdf_inner("channel", CHANNEL_LEAST, '<image resource="a"/>')),
    (
        "a reference twice",
        rdf_inner("channel", CHANNEL_LEAST, '<image resource="a" rdf:resource="a" x:a="1"/>'),
    ),
    (
        "a reference and more",
        rdf_inner("channel", CHANNEL_LEAST, '<image rdf:resource="a" a="1"/>'),
        "unknown-attribute a",
    ),
    (
        "a full image",
        rdf_inner("channel", CHANNEL_LEAST, '<image rdf:resource="a"><url/></image>'),
        "element-in-text url",
    ),
    (
        "a text for an image",
        rdf_inner("channel", CHANNEL_LEAST, '<image rdf:resource="a">b</image>'),
        "stray-text b",
    ),
    (
        "an input that refers to nothing",
        rdf_inner("channel", CHANNEL_LEAST, "<textinput/>"),
        "missing-attribute rdf:resource",
    ),
)
PARTS = rows(
    ("an item", rdf_inner("item", "title link description foreign none")),
    ("an item without title", rdf_inner("item", "link"), "missing-element title"),
    ("an item without link", rdf_inner("item", "title"), "missing-element link"),
    ("two item titles", rdf_inner("item", "title link title"), "surplus-element title"),
    ("two item links", rdf_inner("item", "title link link"), "surplus-element link"),
    (
        "two item texts",
        rdf_inner("item", "title link description description"),
        "surplus-element description",
    ),
    ("pubDate", rdf_inner("item", "title link pubDate"), "unknown-element pubDate"),
    ("a name", rdf_inner("item", "title link name"), "misplaced-element name"),
    ("LINK", rdf_inner("item", "title LINK"), "missing-element link; misspelt-element LINK"),
    ("text in an item", rdf_inner("item", "title link", "a."), "stray-text a."),
    (
        "an item without about",
        rdf_inner("item", "title link", attributes=""),
        "missing-attribute rdf:about",
    ),
    ("an item about", rdf_inner("item", "title link", attributes='about="a"')),
    ("an item about twice", rdf_inner("item", "title link", attributes='about="a" rdf:about="b"')),
    ("a marked item", rdf_inner("item", "title link", attributes='rdf:about="a" x:a="1"')),
    (
        "an item with an id",
        rdf_inner("item", "title link", attributes='rdf:about="a" id="1"'),
        "unknown-attribute id",
    ),
    ("an image", rdf_inner("image", "title url link foreign foreign")),
    ("an image without title", rdf_inner("image", "url link"), "missing-element title"),
    ("an image without url", rdf_inner("image", "title link"), "missing-element url"),
    ("an image without link", rdf_inner("image", "title url"), "missing-element link"),
    ("two image titles", rdf_inner("image", "title url link title"), "surplus-element title"),
    ("two urls", rdf_inner("image", "title url link url"), "surplus-element url"),
    ("two image links", rdf_inner("image", "title url link link"), "surplus-element link"),
    (
        "a text of an image",
        rdf_inner("image", "title url link description"),
        "misplaced-element description",
    ),
    ("text in an image", rdf_inner("image", "title url link", "a."), "stray-text a."),
    (
        "an image without about",
        rdf_inner("image", "title url link", attributes=""),
        "missing-attribute rdf:about",
    ),
    ("an image about", rdf_inner("image", "title url link", attributes='about="a" x:a="1"')),
    (
        "an image with an id",
        rdf_inner("image", "title url link", attributes='rdf:about="a" id="1"'),
        "unknown-attribute id",
    ),
    ("an input", rdf_inner("textinput", INPUT, "foreign foreign")),
    (
        "an input without title",
        rdf_inner("textinput", "description name link"),
        "missing-element title",
    ),
    (
        "an input without text",
        rdf_inner("textinput", "title name link"),
        "missing-element description",
    ),
    (
        "an input without name",
        rdf_inner("textinput", "title description link"),
        "missing-element name",
    ),
    (
        "an input without link",
        rdf_inner("textinput", "title description name"),
        "missing-element link",
    ),
    ("two input titles", rdf_inner("textinput", INPUT, "title"), "surplus-element title"),
    (
        "two input texts",
        rdf_inner("textinput", INPUT, "description"),
        "surplus-element description",
    ),
    ("two names", rdf_inner("textinput", INPUT, "name"), "surplus-element name"),
    ("two input links", rdf_inner("textinput", INPUT, "link"), "surplus-element link"),
    ("a url of an input", rdf_inner("textinput", INPUT, "url"), "misplaced-element url"),
    ("text in an input", rdf_inner("textinput", INPUT, "a."), "stray-text a."),
    (
        "an input without about",
        rdf_inner("textinput", INPUT, attributes=""),
        "missing-attribute rdf:about",
    ),
    ("an input about", rdf_inner("textinput", INPUT, attributes='about="a" x:a="1"')),
    (
        "an input with an id",
        rdf_inner("textinput", INPUT, attributes='rdf:about="a" id="1"'),
        "unknown-attribute id",
    ),
)


def _items(inner: str, attributes: str = "") -> str:
    return rdf_inner("channel", "title link description", f"<items {attributes}>{inner}</items>")


LISTS = rows(
    ("no list", _items("")),
    ("an empty list", _items("<rdf:Seq/>")),
    ("a list", _items('<rdf:Seq><rdf:li rdf:resource="a"/><rdf:li resource="b"/></rdf:Seq>')),
    ("two lists too", _items("<rdf:Seq/><rdf:Seq/>"), "surplus-element rdf:Seq"),
    ("a bag", _items("<rdf:Bag/>"), "unknown-element rdf:Bag"),
    (
        "an item for a list",
        _items('<item rdf:about="a"><title/><link/></item>'),
        "misplaced-element item",
    ),
    ("text for a list", _items("a"), "stray-text a"),
    ("a marked list", _items("<rdf:Seq/>", 'x:a="1"')),
    ("a list with more", _items("<rdf:Seq/>", 'a="1"'), "unknown-attribute a"),
    ("a marked sequence", _items('<rdf:Seq x:a="1"><x:li/><x:li/></rdf:Seq>')),
    ("a sequence with more", _items('<rdf:Seq a="1"/>'), "unknown-attribute a"),
    ("items for lines", _items("<rdf:Seq><item/></rdf:Seq>"), "misplaced-element item"),
    ("text for lines", _items("<rdf:Seq>a</rdf:Seq>"), "stray-text a"),
    ("a line of nothing", _items("<rdf:Seq><rdf:li/></rdf:Seq>"), "missing-attribute rdf:resource"),
    (
        "a line of both",
        _items('<rdf:Seq><rdf:li resource="a" rdf:resource="a" x:a="1"/></rdf:Seq>'),
    ),
    (
        "a line with more",
        _items('<rdf:Seq><rdf:li rdf:resource="a" a="1"/></rdf:Seq>'),
        "unknown-attribute a",
    ),
    (
        "a line with text",
        _items('<rdf:Seq><rdf:li rdf:resource="a">b</rdf:li></rdf:Seq>'),
        "stray-text b",
    ),
    (
        "a line with an item",
        _items('<rdf:Seq><rdf:li rdf:resource="a"><item/></rdf:li></rdf:Seq>'),
        "element-in-text item",
    ),
)


def _title(title: str) -> str:
    return good_rdf(f'<item rdf:about="a">{title}<link/></item>')


LEAVES = rows(
    ("text", _title("<title>a &amp; b</title>")),
    ("markup", _title("<title>a <b/></title>"), "element-in-text b"),
    ("an extension", _title("<title><x:b/></title>"), "element-in-text x:b"),
    ("a mark too", _title('<title x:a="1" xml:lang="en"/>')),
    ("more", _title('<title a="1"/>'), "unknown-attribute a"),
    ("an about of a title", _title('<title about="1"/>'), "unknown-attribute about"),
)

ROWS = (*ROOT, *CHANNEL, *PARTS, *LISTS, *LEAVES)
