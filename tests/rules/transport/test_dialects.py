"""The same exchanges in RSS: what its types are, and where its self link is."""

from __future__ import annotations

from feedlint.rules.transport.generic_content_type import GenericContentType
from feedlint.rules.transport.permanent_redirect import PermanentRedirect
from feedlint.rules.transport.self_link_differs import SelfLinkDiffers
from feedlint.rules.transport.wrong_content_type import WrongContentType
from feedlint.testing import Case, rule_test

RSS = '<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom">'
REST = (
    "<channel><title>Notes</title><link>https://ada.invalid/</link><description>N</description>"
    '<a:link rel="self" href="https://ada.invalid/feed.xml"/></channel></rss>'
)
RDF = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
RDF_REST = '<channel rdf:about="https://ada.invalid/"><title>Notes</title></channel></rdf:RDF>'
GOOD, BAD = RSS + REST, f"⟦{RSS}⟧{REST}"
GOOD_RDF, BAD_RDF = RDF + RDF_REST, f"⟦{RDF}⟧{RDF_REST}"


def served(media_type: str) -> str:
    return f"GET https://ada.invalid/feed.xml\nHTTP/1.1 200 OK\nContent-Type: {media_type}"


test_wrong = rule_test(
    WrongContentType,
    [
        Case("right", GOOD, exchange=served("application/rss+xml; charset=utf-8")),
        Case("general", GOOD, exchange=served("text/xml")),
        Case("Atom", BAD, "'application/atom+xml', and this is an RSS feed",
             exchange=served("application/atom+xml")),
        Case("HTML", BAD, "'text/html', and this is an RSS feed", exchange=served("text/html")),
        Case("JSON", BAD, "'application/json'", exchange=served("application/json")),
        Case("RDF as RSS", GOOD_RDF, exchange=served("application/rss+xml")),
        Case("RDF as RDF", GOOD_RDF, exchange=served("application/rdf+xml")),
        Case("RDF as HTML", BAD_RDF, "an RSS 1.0 feed", exchange=served("text/html")),
        Case("RSS as RDF", BAD, "'application/rdf+xml'", exchange=served("application/rdf+xml")),
    ],
)  # fmt: skip
test_generic = rule_test(
    GenericContentType,
    [
        Case("right", GOOD, exchange=served("application/rss+xml")),
        Case("general", BAD, "says only that this is XML", exchange=served("application/xml")),
    ],
)
test_self = rule_test(
    SelfLinkDiffers,
    [
        Case("right", GOOD, exchange=served("application/rss+xml")),
        Case(
            "elsewhere",
            RSS + REST.replace("https://ada.invalid/feed.xml", "⟦https://b.invalid/feed.xml⟧"),
            "is 'https://b.invalid/feed.xml', and the feed is at 'https://ada.invalid/feed.xml'",
            exchange=served("application/rss+xml"),
        ),
        Case(
            "by IANA's name",
            RSS
            + REST.replace("https://ada.invalid/feed.xml", "⟦https://b.invalid/feed.xml⟧").replace(
                '"self"', '"http://www.iana.org/assignments/relation/self"'
            ),
            "the self link is 'https://b.invalid/feed.xml'",
            exchange=served("application/rss+xml"),
        ),
    ],
)
MOVED = """GET https://ada.invalid/feed.xml
HTTP/1.1 301 Moved
Location: https://ada.invalid/x
HTTP/1.1 200 OK"""
test_moved = rule_test(
    PermanentRedirect,
    [
        Case(
            "moved",
            RSS + REST.replace("https://ada.invalid/feed.xml", "⟦https://ada.invalid/feed.xml⟧"),
            "has moved for good to 'https://ada.invalid/x'",
            exchange=MOVED,
        )
    ],
)
