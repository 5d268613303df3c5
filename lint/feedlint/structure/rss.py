"""The shapes of RSS 2.0 and of the versions before it that are no RDF."""

from __future__ import annotations

from feedlint.structure.plain import Leaf, Plain

_IMAGE = ("url", "title", "link")
_INPUT = ("title", "description", "name", "link")
#: The versions that the grammar takes.
VERSIONS = frozenset(("2.0", "0.91", "0.92", "0.93", "0.94", "2.00", "2.01"))

ELEMENTS = {
    "rss": Leaf(("channel", "item"), ("channel",), ("version",)),
    "channel": Leaf(
        (
            *("title", "link", "description", "language", "copyright", "managingEditor"),
            *("webMaster", "pubDate", "lastBuildDate", "category", "generator", "docs", "cloud"),
            *("ttl", "image", "rating", "textInput", "skipHours", "skipDays", "item"),
        ),
        ("title", "link", "description"),
    ),
    "item": Leaf(
        (
            *("title", "link", "description", "author", "category", "comments", "enclosure"),
            *("guid", "pubDate", "source", "expirationDate"),
        ),
        ("title",),
    ),
    "image": Leaf((*_IMAGE, "width", "height", "description"), _IMAGE),
    "textInput": Leaf(_INPUT, _INPUT),
    "skipHours": Leaf(("hour",), ("hour",)),
    "skipDays": Leaf(("day",), ("day",)),
    "category": Leaf(known=("domain",)),
    "guid": Leaf(known=("isPermaLink",)),
    "source": Leaf(required=("url",)),
    "enclosure": Leaf(required=("url", "length", "type"), is_empty=True),
    "cloud": Leaf(
        required=("domain", "port", "path", "registerProcedure", "protocol"), is_empty=True
    ),
}
_NAMES = sorted({*ELEMENTS, *(name for leaf in ELEMENTS.values() for name in leaf.children)})

GRAMMAR = Plain(
    "rss",
    "rss",
    ELEMENTS,
    {name: name for name in _NAMES},
    {"version": VERSIONS},
    # What is in an item beside the channel is looked at as if it stood where it should.
    moved={"rss/item": "rss/channel/item"},
)
