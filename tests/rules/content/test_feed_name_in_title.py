"""C009 feed-name-in-title."""

from __future__ import annotations

from feedlint.rules.content.feed_name_in_title import FeedNameInTitle
from feedlint.testing import (
    Case,
    entry,
    feed,
    json_feed,
    json_item,
    rdf_item,
    rss_channel,
    rss_item,
    rule_test,
)

# The feed of the wrappers is called "Notes".
XML = [
    Case("bar", "<title>A post ⟦| Notes⟧</title>", says="the title ends in '| Notes'"),
    Case("hyphen", "<title>A post ⟦- Notes⟧</title>", says="'- Notes', the name of the feed"),
    Case("dash", "<title>A post ⟦— Notes⟧</title>", says="'— Notes'"),
    Case("reference", "<title>A post ⟦&#8212; Notes⟧</title>", says="'— Notes'"),
    Case("CDATA", "<title><![CDATA[A & B ⟦| Notes⟧]]></title>", says="'| Notes'"),
    Case("other case", "<title>A post ⟦| NOTES⟧</title>", says="'| NOTES'"),
    Case("space around", "<title> A post ⟦| Notes⟧ </title>", says="'| Notes'"),
    Case("two names", "<title>A - B ⟦- Notes⟧</title>", says="'- Notes'"),
    Case("without", "<title>A post</title>"),
    Case("the name alone", "<title>Notes</title>"),
    Case("nothing before it", "<title>| Notes</title>"),
    Case("in a sentence", "<title>How I take Notes</title>"),
    Case("in a word", "<title>Sticky-Notes</title>"),
    Case("end of a word", "<title>A post | FootNotes</title>"),
    Case("another name", "<title>A post | Letters</title>"),
    Case("more behind it", "<title>A post | Notes | Ada</title>"),
    Case("at the start", "<title>Notes | A post</title>"),
    Case("blank", "<title></title>"),
]
test_in_xml = rule_test(FeedNameInTitle, XML, wrap=(entry, rss_item, rdf_item))

ATOM = [
    Case("html", '<title type="html">A post ⟦&amp;mdash; Notes⟧</title>', says="'— Notes'"),
    Case(
        "xhtml",
        '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A post ⟦| Notes⟧</div>'
        "</title>",
        says="'| Notes'",
    ),
]
test_in_atom = rule_test(FeedNameInTitle, ATOM, wrap=entry)

JSON = [
    Case("bar", '"title": "A post ⟦| Notes⟧"', says="the title ends in '| Notes'"),
    Case("escape", '"title": "A post ⟦\\u2014 Notes⟧"', says="'— Notes'"),
    Case("without", '"title": "A post"'),
]
test_in_json = rule_test(FeedNameInTitle, JSON, wrap=json_item)

TWO = "<entry><title>A ⟦| My Blog⟧</title></entry><entry><title>B | My Blog</title></entry>"
FEEDS = [
    Case("told once", f"<title>My Blog</title>{TWO}", says="'| My Blog'"),
    Case("feed of no name", "<title/><entry><title>A | My Blog</title></entry>"),
]
test_in_feed = rule_test(FeedNameInTitle, FEEDS, wrap=feed)

CHANNELS = [
    Case(
        "&", "<title>A &amp; B</title><item><title>C ⟦- A &amp; B⟧</title></item>", says="'- A & B'"
    )
]
test_in_channel = rule_test(FeedNameInTitle, CHANNELS, wrap=rss_channel)

UNTITLED = [Case("nothing", '"items": [{"id": "1", "content_text": "| Notes"}]')]
test_untitled = rule_test(FeedNameInTitle, UNTITLED, wrap=json_feed)
