"""namespace-near-miss."""

from __future__ import annotations

from feedlint.rules.xml.namespace_near_miss import NamespaceNearMiss
from feedlint.testing import Case, feed, rss_channel, rule_test

CASES = [
    Case("right", "<media:a xmlns:media='http://search.yahoo.com/mrss/'/>"),
    Case("another", "<x:a xmlns:x='http://search.yahoo.com/'/>"),
    Case("a prefix in text", "<subtitle>xmlns:media='http://search.yahoo.com/mrss'</subtitle>"),
    Case(
        "slash",
        "<media:a xmlns:media='⟦http://search.yahoo.com/mrss⟧'/>",
        says="'http://search.yahoo.com/mrss' is written 'http://search.yahoo.com/mrss/'",
        fixed="<media:a xmlns:media='http://search.yahoo.com/mrss/'/>",
    ),
    Case(
        "scheme, on a div",
        "<rights type='xhtml'><div xmlns='⟦https://www.w3.org/1999/xhtml⟧'/></rights>",
        says="is written 'http://www.w3.org/1999/xhtml'",
        fixed="<rights type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'/></rights>",
    ),
    Case(
        "version",
        "<thr:total xmlns:thr='⟦http://purl.org/syndication/thread⟧'/>",
        says="is written 'http://purl.org/syndication/thread/1.0'",
        fixed="<thr:total xmlns:thr='http://purl.org/syndication/thread/1.0'/>",
    ),
    Case(
        "in several places",
        "<x:a xmlns:x='⟦http://purl.org/dc/terms⟧'/><x:a xmlns:x='http://purl.org/dc/terms'/>",
        says="'http://purl.org/dc/terms' is written 'http://purl.org/dc/terms/', and 1 more place",
        fixed="<x:a xmlns:x='http://purl.org/dc/terms/'/><x:a xmlns:x='http://purl.org/dc/terms/'/>",
    ),
    Case(
        "a line break",
        "<x:a xmlns:x='⟦http://purl.org/dc/terms/\n⟧'/>",
        says="is written 'http://purl.org/dc/terms/'",
        fixed="<x:a xmlns:x='http://purl.org/dc/terms/'/>",
    ),
    Case("another vocabulary's site", "<x:a xmlns:x='http://bitlove.org/'/>"),
    Case("an old spelling", "<x:a xmlns:x='http://www.itunes.com/DTDs/Podcast-1.0.dtd'/>"),
    Case(
        "the page about it",
        "<x:a xmlns:x='⟦http://www.rssboard.org/media-rss/⟧'/>",
        says="is written 'http://search.yahoo.com/mrss/'",
        fixed="<x:a xmlns:x='http://search.yahoo.com/mrss/'/>",
    ),
]
test_namespace_near_miss = rule_test(NamespaceNearMiss, CASES, wrap=(feed, rss_channel))
