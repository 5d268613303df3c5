"""The namespaces that feeds use, by name, with the prefixes they usually have."""

from __future__ import annotations

import re

from feedlint.names import ATOM, XHTML, XML

#: Namespace names, each with its usual prefixes, the commonest first.
KNOWN: dict[str, tuple[str, ...]] = {
    XML: ("xml",),
    ATOM: ("atom", "a", "atom10"),
    XHTML: ("xhtml", "h", "html", "xh"),
    "http://www.w3.org/2007/app": ("app",),
    "http://purl.org/syndication/thread/1.0": ("thr",),
    "http://purl.org/syndication/history/1.0": ("fh", "history"),
    "http://purl.org/atompub/tombstones/1.0": ("at",),
    "http://www.w3.org/2000/09/xmldsig#": ("ds", "dsig"),
    "http://www.w3.org/2001/04/xmlenc#": ("xenc",),
    "http://www.w3.org/2000/svg": ("svg",),
    "http://www.w3.org/1998/Math/MathML": ("mml", "math", "m"),
    "http://www.w3.org/1999/xlink": ("xlink",),
    "http://www.w3.org/2001/XInclude": ("xi",),
    "http://www.w3.org/2001/XMLSchema": ("xsd", "xs"),
    "http://www.w3.org/2001/XMLSchema-instance": ("xsi",),
    "http://www.w3.org/1999/XSL/Transform": ("xsl",),
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": ("rdf",),
    "http://www.w3.org/2000/01/rdf-schema#": ("rdfs",),
    "http://xmlns.com/foaf/0.1/": ("foaf",),
    "http://purl.org/dc/elements/1.1/": ("dc",),
    "http://purl.org/dc/terms/": ("dcterms", "dct"),
    "http://purl.org/rss/1.0/": ("rss", "rss1"),
    "http://purl.org/rss/1.0/modules/content/": ("content",),
    "http://purl.org/rss/1.0/modules/event/": ("ev",),
    "http://purl.org/rss/1.0/modules/slash/": ("slash",),
    "http://purl.org/rss/1.0/modules/syndication/": ("sy",),
    "http://purl.org/rss/1.0/modules/taxonomy/": ("taxo",),
    "http://wellformedweb.org/CommentAPI/": ("wfw",),
    "http://webns.net/mvcb/": ("admin",),
    "http://a9.com/-/spec/opensearch/1.1/": ("opensearch", "openSearch", "os"),
    "http://a9.com/-/spec/opensearchrss/1.0/": ("opensearch", "openSearch", "os"),
    "http://search.yahoo.com/mrss/": ("media",),
    "http://www.itunes.com/dtds/podcast-1.0.dtd": ("itunes",),
    "http://www.google.com/schemas/play-podcasts/1.0": ("googleplay",),
    "https://podcastindex.org/namespace/1.0": ("podcast",),
    "http://www.georss.org/georss": ("georss",),
    "http://www.opengis.net/gml": ("gml",),
    "http://www.w3.org/2003/01/geo/wgs84_pos#": ("geo",),
    "http://schemas.google.com/g/2005": ("gd",),
    "http://schemas.google.com/gdata/batch": ("batch",),
    "http://schemas.google.com/blogger/2008": ("blogger",),
    "http://schemas.google.com/docs/2007": ("docs",),
    "http://base.google.com/ns/1.0": ("g",),
    "http://www.google.com/schemas/reader/atom/": ("gr",),
    "http://www.youtube.com/xml/schemas/2015": ("yt",),
    "http://gdata.youtube.com/schemas/2007": ("yt",),
    "http://rssnamespace.org/feedburner/ext/1.0": ("feedburner",),
    "http://backend.userland.com/creativeCommonsRssModule": ("creativeCommons",),
    "http://creativecommons.org/ns#": ("cc",),
    "http://web.resource.org/cc/": ("cc",),
    "http://madskills.com/public/xml/rss/module/trackback/": ("trackback",),
    "http://planet.intertwingly.net/": ("planet",),
    "http://activitystrea.ms/spec/1.0/": ("activity",),
    "http://portablecontacts.net/spec/1.0": ("poco",),
    "http://ostatus.org/schema/1.0": ("ostatus",),
    "http://mastodon.social/schema/1.0": ("mastodon",),
    "http://www.bloglines.com/about/specs/fac-1.0": ("access",),
    "http://feedsync.org/2007/feedsync": ("sx",),
    "http://www.microsoft.com/schemas/rss/core/2005": ("cf",),
    "http://source.scripting.com/": ("source",),
    "http://arxiv.org/schemas/atom": ("arxiv",),
    "http://prismstandard.org/namespaces/basic/2.0/": ("prism",),
    "urn:atom-extension:indexing": ("indexing",),
    "urn:oasis:names:tc:emergency:cap:1.1": ("cap",),
    "urn:oasis:names:tc:emergency:cap:1.2": ("cap",),
}

#: Prefixes that everybody binds to one namespace, each with its name.
USUAL: dict[str, str] = {
    prefix: name
    for name, prefixes in reversed(KNOWN.items())
    for prefix in prefixes
    if len(prefix) > 1 and prefix != "xml"
}

#: The namespace that a prefix without one gets, so that a document can be parsed.
UNDECLARED = "urn:x-feedlint:undeclared:"

#: Namespaces of Atom before RFC 4287, each with what it was.
OBSOLETE: dict[str, str] = {
    "http://purl.org/atom/ns#": "Atom 0.3",
    "http://purl.org/atom/ns": "Atom 0.3",
    "http://example.com/newformat#": "Atom 0.2",
    "http://purl.org/atom/app#": "Atom Publishing Protocol drafts",
}


def folded(name: str) -> str:
    """A namespace name without the slips that people make in one."""
    name = name.strip(" \t\r\n").lower()
    for scheme in ("https://", "http://"):
        name = name.removeprefix(scheme)
    return name.removeprefix("www.").rstrip("/#")


# The version at the end of a name is what is forgotten first.
_FOLDED = {re.sub(r"/[0-9.]+\Z", "", folded(name)): name for name in KNOWN}
_FOLDED |= {folded(name): name for name in KNOWN}


def nearly(name: str) -> str:
    """The known namespace that `name` was meant to be; '' if it is one, or near none."""
    return "" if name in KNOWN else _FOLDED.get(folded(name), "")
