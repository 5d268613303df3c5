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
    "http://purl.org/dc/terms/": ("dcterms", "dct", "dc"),
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
    "https://podcastindex.org/namespace/1.0": ("podcast",),
    # The same vocabulary by its first name, which its pages still give.
    "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md": ("podcast",),
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
    "http://prismstandard.org/namespaces/1.2/basic/": ("prism",),
    "http://purl.org/rss/1.0/modules/prism/": ("prism",),
    "http://my.netscape.com/rdf/simple/0.9/": ("rss", "rss090"),
    "http://channel.netscape.com/rdf/simple/0.9/": ("rss", "rss090"),
    "http://purl.org/net/rss1.1#": ("rss", "rss11"),
    "http://madskills.com/public/xml/rss/module/pingback/": ("pingback",),
    "http://webfeeds.org/rss/1.0": ("webfeeds",),
    "http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html": ("creativeCommons", "cc"),
    "http://podlove.org/simple-chapters": ("psc",),
    "http://opds-spec.org/2010/catalog": ("opds",),
    "urn:atom-extension:indexing": ("indexing",),
    "urn:oasis:names:tc:emergency:cap:1.1": ("cap",),
    "urn:oasis:names:tc:emergency:cap:1.2": ("cap",),
}

#: Other names that feeds have: of old modules, sites, shops, applications and hosts.
IN_USE: frozenset[str] = frozenset(
    (
        "com-wordpress:feed-additions:1",
        "http://purl.org/rss/1.0/modules/aggregation/",
        "http://purl.org/rss/1.0/modules/annotate/",
        "http://purl.org/rss/1.0/modules/changedpage/",
        "http://purl.org/rss/1.0/modules/company",
        "http://purl.org/rss/1.0/modules/email/",
        "http://purl.org/rss/1.0/modules/image/",
        "http://purl.org/rss/1.0/modules/link/",
        "http://purl.org/rss/1.0/modules/reference/",
        "http://purl.org/rss/1.0/modules/richequiv/",
        "http://purl.org/rss/1.0/modules/search/",
        "http://purl.org/rss/1.0/modules/servicestatus/",
        "http://purl.org/rss/1.0/modules/subscription/",
        "http://purl.org/rss/1.0/modules/textinput/",
        "http://purl.org/rss/1.0/modules/threading/",
        "http://purl.org/rss/1.0/modules/wiki/",
        "http://purl.org/atompub/rank/1.0",
        "http://purl.org/atompub/age/1.0",
        "http://purl.org/atompub/features/1.0",
        "http://purl.oclc.org/net/rss_2.0/enc#",
        "http://postneo.com/icbm",
        "http://backend.userland.com/blogChannelModule",
        *(f"http://wordpress.org/export/1.{n}/" for n in (0, 1, 2)),
        *(f"http://wordpress.org/export/1.{n}/excerpt/" for n in (0, 1, 2)),
        "http://jadedpixel.com/-/spec/shopify",
        "http://www.google.com/schemas/play-podcasts/1.0",
        "http://www.google.com/schemas/play-podcasts/1.0/",
        "http://www.google.com/schemas/sitemap-news/0.9",
        "http://schemas.google.com/photos/2007",
        "http://schemas.google.com/photos/exif/2007",
        "http://schemas.google.com/gCal/2005",
        "http://schemas.google.com/spreadsheets/2006",
        "http://schemas.google.com/spreadsheets/2006/extended",
        "http://schemas.google.com/contact/2008",
        "http://schemas.google.com/code/2007",
        "http://schemas.google.com/projecthosting/issues/2009",
        "http://schemas.google.com/analytics/2009",
        "http://schemas.google.com/books/2008",
        "http://schemas.google.com/health/metadata",
        "http://schemas.google.com/sites/2008",
        "http://schemas.google.com/apps/2006",
        "http://schemas.google.com/acl/2007",
        "http://www.georss.org/georss/10",
        "http://www.opengis.net/gml/3.2",
        "http://www.rawvoice.com/rawvoiceRssModule/",
        "https://blubrry.com/developer/rawvoice-rss/",
        "http://www.spotify.com/ns/rss",
        "https://www.spotify.com/ns/rss",
        "https://schema.acast.com/1.0/",
        "https://art19.com/xmlns/rss-extensions/1.0",
        "https://anchor.fm/xmlns",
        "https://omny.fm/rss-extensions",
        "http://fireside.fm/modules/rss/fireside",
        "http://bitlove.org",
        "http://www.livejournal.org/rss/lj/1.0/",
        "http://www.hatena.ne.jp/info/xmlns#",
        "http://news.yandex.ru",
        "http://turbo.yandex.ru",
        "http://www.nytimes.com/namespaces/rss/2.0",
        "http://bbc.co.uk/2009/01/ppgRss",
        "http://channel9.msdn.com",
        "urn:flickr:user",
        "http://www.smartnews.be/snf",
        "http://www.pheedo.com/namespace/pheedo",
        "http://xml.weather.yahoo.com/ns/rss/1.0",
        "http://rss.jwpcdn.com/",
        "http://xmlns.ezrss.it/0.1/",
        "http://torznab.com/schemas/2015/feed",
        "http://www.newznab.com/DTD/2010/feeds/attributes/",
        "https://nyaa.si/xmlns/nyaa",
        "http://disqus.com/disqus-namespace",
        "http://status.net/schema/api/1/",
        "http://friendfeed.com/2008/03",
        "http://joinmastodon.org/ns#",
        "http://schemas.microsoft.com/ado/2007/08/dataservices",
        "http://schemas.microsoft.com/ado/2007/08/dataservices/metadata",
        "http://docs.oasis-open.org/odata/ns/data",
        "http://docs.oasis-open.org/odata/ns/metadata",
        "http://docs.oasis-open.org/ns/cmis/core/200908/",
        "http://docs.oasis-open.org/ns/cmis/restatom/200908/",
        "http://a9.com/-/opensearch/extensions/relevance/1.0/",
        "http://a9.com/-/opensearch/extensions/time/1.0/",
        "http://schema.org/",
        "https://schema.org/",
        "http://ogp.me/ns#",
        "http://rdfs.org/sioc/ns#",
        "http://rdfs.org/sioc/types#",
        "http://www.w3.org/2004/02/skos/core#",
        "http://www.w3.org/2006/vcard/ns#",
        "http://usefulinc.com/ns/doap#",
        "http://www.w3.org/2002/07/owl#",
        "https://www.escenic.com/2007/content-engine",
        "http://www.escenic.com/ece40/io",
    )
)
#: Names that were never those of a vocabulary, each with the one that is.
_MISTAKEN = {"http://www.rssboard.org/media-rss": "http://search.yahoo.com/mrss/"}

#: Spellings of a name that readers have come to know, each with the right one.
SPELLINGS: dict[str, str] = {
    "http://www.itunes.com/DTDs/Podcast-1.0.dtd": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "http://www.itunes.com/DTDs/PodCast-1.0.dtd": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    # The page about Media RSS, which SimplePie takes for its name.
    **_MISTAKEN,
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
    "http://example.com/necho": "Echo, before Atom had its name",
    "http://purl.org/echo/": "Echo, before Atom had its name",
    "uri/of/echo/namespace#": "Echo, before Atom had its name",
    "http://purl.org/pie/": "Pie, before Atom had its name",
    "http://purl.org/atom/app#": "Atom Publishing Protocol drafts",
}
#: What the namespaces of the drafts of RFC 4287 begin with.
_DRAFTS = "http://purl.org/atom/ns#draft-"


def obsolete(name: str) -> str:
    """What a namespace of Atom before RFC 4287 was; '' for any other."""
    return "a draft of RFC 4287" if name.startswith(_DRAFTS) else OBSOLETE.get(name, "")


def folded(name: str) -> str:
    """A namespace name without the slips that people make in one."""
    name = name.strip(" \t\r\n").lower()
    for scheme in ("https://", "http://"):
        name = name.removeprefix(scheme)
    return name.removeprefix("www.").rstrip("/#")


# The version at the end of a name is what is forgotten first.
_FOLDED = {re.sub(r"/[0-9.]+\Z", "", folded(name)): name for name in KNOWN}
_FOLDED |= {folded(name): name for name in KNOWN}


_FOLDED |= {folded(name): meant for name, meant in _MISTAKEN.items()}


def nearly(name: str) -> str:
    """The known namespace that `name` was meant to be; '' if it is one, or near none."""
    if name in KNOWN or name in IN_USE or name in SPELLINGS or obsolete(name):
        return ""
    return _FOLDED.get(folded(name), "")
