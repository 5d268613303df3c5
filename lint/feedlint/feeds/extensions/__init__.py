"""Extensions: vocabularies inside feeds, one table a namespace; the form is in `table`.

A module of a table is imported only for a document that has its namespace.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from feedlint.feeds.dialect import Slot
from feedlint.names import ATOM, ITUNES, PODCAST, XHTML

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from feedlint.feeds.extensions.table import Term, Vocabulary

#: The modules of the tables, by every namespace that a vocabulary has had.
MODULES = {
    ATOM: "atom",
    XHTML: "xhtml",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://search.yahoo.com/mrss/": "media",
    "http://www.rssboard.org/media-rss": "media",
    "http://purl.org/rss/1.0/modules/syndication/": "sy",
    "http://purl.org/rss/1.0/modules/slash/": "slash",
    "http://wellformedweb.org/CommentAPI/": "wfw",
    "http://purl.org/dc/terms/": "dcterms",
    "http://www.georss.org/georss": "georss",
    "http://www.w3.org/2003/01/geo/wgs84_pos#": "geo",
    "http://geourl.org/rss/module/": "geourl",
    "http://postneo.com/icbm": "icbm",
    "http://backend.userland.com/creativeCommonsRssModule": "creativecommons",
    "http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html": "creativecommons",
    "http://web.resource.org/cc/": "cc",
    "http://creativecommons.org/ns#": "cc",
    "http://purl.org/syndication/thread/1.0": "thr",
    "http://purl.org/syndication/history/1.0": "fh",
    "http://purl.org/atompub/tombstones/1.0": "tombstones",
    "http://www.w3.org/2007/app": "app",
    "http://a9.com/-/spec/opensearch/1.1/": "opensearch",
    "http://a9.com/-/spec/opensearchrss/1.0/": "opensearch",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "http://webfeeds.org/rss/1.0": "webfeeds",
    "http://webns.net/mvcb/": "admin",
    "http://madskills.com/public/xml/rss/module/trackback/": "trackback",
    "http://backend.userland.com/blogChannelModule": "blogchannel",
    "http://www.bloglines.com/about/specs/fac-1.0": "access",
    **dict.fromkeys(ITUNES, "itunes"),
    **dict.fromkeys(PODCAST, "podcast"),
    "http://podlove.org/simple-chapters": "psc",
    "http://www.google.com/schemas/play-podcasts/1.0": "googleplay",
    "http://www.spotify.com/ns/rss": "spotify",
    "https://www.spotify.com/ns/rss": "spotify",
}
#: What the places of `table` are called in the dialects that have the slots of extensions.
_HOLDERS = {"head": ("channel",), "entry": ("item",), "*": ("channel", "item")}


class Known(NamedTuple):
    """A term of a vocabulary, and its name with the usual prefix: `media:group`."""

    vocabulary: Vocabulary
    name: str
    term: Term


@cache
def vocabulary(namespace: str) -> Vocabulary | None:
    """The vocabulary of a namespace; None for one that no table knows."""
    name = MODULES.get(namespace)
    if name is None:
        return None
    found: Vocabulary = import_module(f"feedlint.feeds.extensions.{name}").VOCABULARY
    return found


@cache
def known(tag: str, dialect: str) -> Known | None:
    """What the tables know of an element, by its tag and the dialect that it stands in."""
    namespace, _, name = tag[1:].rpartition("}")
    found = vocabulary(namespace)
    term = found.terms.get(name) if found is not None else None
    if found is None or term is None:
        return None
    if dialect == "rdf" and term.in_rdf is not None:
        term = term.in_rdf
    return Known(found, f"{found.prefix}:{name}", term)


def slots(namespaces: Iterable[str]) -> Mapping[str, Mapping[str, Slot]]:
    """What the elements of these namespaces are in RSS, by the holder and then by the tag."""
    return _slots(frozenset(MODULES.keys() & set(namespaces)))


@cache
def _slots(namespaces: frozenset[str]) -> Mapping[str, Mapping[str, Slot]]:
    tables: dict[str, dict[str, Slot]] = {}
    for namespace in sorted(namespaces):
        found = vocabulary(namespace)
        for name, term in found.terms.items() if found is not None else ():
            if term.slot is None:
                continue
            for place in term.parents:
                given = term.slot
                slot = given if isinstance(given, Slot) else given.get(place)
                if slot is not None:
                    for holder in _HOLDERS.get(place, (place,)):
                        tables.setdefault(holder, {})[f"{{{namespace}}}{name}"] = slot
    # A holder that a term opens has a table, if an empty one.
    inner = [slot.inner for table in tables.values() for slot in table.values() if slot.inner]
    return {holder: tables.get(holder, {}) for holder in (*inner, *tables)}
