"""Cases of the rule invalid-media-type."""

from __future__ import annotations

from feedlint.rules.meaning.invalid_media_type import InvalidMediaType
from feedlint.testing import Case, entry, json_item, rss_item, rule_test

CASES = [
    Case("plain", '<link type="text/html" href="/1"/>'),
    Case("a parameter", '<link type="text/html; charset=utf-8" href="/1"/>'),
    Case("quoted", '<link type="a/b;c=&quot;d\\&quot;e&quot;" href="/1"/>'),
    Case("vendor", '<link type="application/vnd.a.b+xml" href="/1"/>'),
    Case("unregistered", '<link type="a/b" href="/1"/>'),
    Case("content's is the schema's", '<content type="pdf">x</content>'),
    Case("a word", '<link type="⟦html⟧" href="/1"/>', says="it has no '/'"),
    Case("words", '<link type="⟦insert type here⟧" href="/1"/>', says="no '/'"),
    Case("no subtype", '<link type="⟦text/⟧" href="/1"/>', says="no subtype"),
    Case("a range", '<link type="image/⟦*⟧" href="/1"/>', says="'*' must not"),
    Case("semicolon", '<link type="text/html⟦;⟧" href="/1"/>', says="no parameter behind"),
    Case("half a parameter", '<link type="text/html; ⟦charset⟧" href="/1"/>', says="has no '='"),
    Case("open quote", '<link type="a/b;⟦a=&quot;⟧" href="/1"/>', says="has no value"),
    Case("a space behind", '<link type="text/html⟦ ⟧" href="/1"/>', says="white space"),
    Case("two types", '<link type="a/b⟦,⟧c/d" href="/1"/>', says="',' must not"),
    Case("empty", '<link ⟦type=""⟧ href="/1"/>', says="it is empty"),
    Case(
        "the parameters of content's",
        '<content type="text/plain;⟦charset⟧">x</content>',
        says="content type",
    ),
]

test_invalid_media_type = rule_test(InvalidMediaType, CASES, wrap=entry)

RSS = [
    Case("right", '<enclosure url="https://ada.invalid/1" length="1" type="audio/mpeg"/>'),
    Case(
        "a word",
        '<enclosure url="https://ada.invalid/1" length="1" type="⟦mp3⟧"/>',
        says="enclosure type 'mp3' is no media type",
    ),
]
test_invalid_media_type_in_rss = rule_test(InvalidMediaType, RSS, wrap=rss_item)

JSON = [
    Case(
        "a word",
        '"attachments": [{"url": "https://ada.invalid/1", "mime_type": "⟦mp3⟧"}]',
        says="mime_type 'mp3' is no media type",
    ),
]
test_invalid_media_type_in_json = rule_test(InvalidMediaType, JSON, wrap=json_item)
