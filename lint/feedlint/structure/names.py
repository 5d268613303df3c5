"""The names of the elements of each dialect with a schema, and what people write instead."""

from __future__ import annotations

from feedlint.structure.shape import ATOM_NAMES

_RSS = frozenset(
    (
        *("rss", "channel", "title", "link", "description", "language", "copyright"),
        *("managingEditor", "webMaster", "pubDate", "lastBuildDate", "category", "generator"),
        *("docs", "cloud", "ttl", "image", "rating", "textInput", "skipHours", "skipDays"),
        *("item", "author", "comments", "enclosure", "guid", "source", "expirationDate"),
        *("url", "width", "height", "name", "hour", "day"),
    )
)
_RDF = frozenset(
    (
        *("channel", "title", "link", "description", "image", "items", "textinput", "item"),
        *("url", "name"),
    )
)
_APP = frozenset(("service", "workspace", "collection", "accept", "categories"))
#: The names that a dialect has, wherever they stand.
NAMES = {
    "atom": ATOM_NAMES,
    "app": _APP,
    "rss": _RSS,
    **dict.fromkeys(("rdf", "rdf090", "rdf11"), _RDF),
}
#: The same by their small letters.
FOLDED = {dialect: {name.lower(): name for name in names} for dialect, names in NAMES.items()}
