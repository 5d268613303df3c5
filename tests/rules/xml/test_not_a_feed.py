"""not-a-feed."""

from __future__ import annotations

import pytest

from feedlint.rules.xml.not_a_feed import NotAFeed
from feedlint.testing import Case, diagnose, rule_test

CASES = [
    Case("a feed", "<feed xmlns='http://www.w3.org/2005/Atom'/>"),
    Case("a broken feed", "<feed><a></feed>"),
    Case("empty", "⟦⟧", says="the file is empty"),
    Case("blank", " \n \n⟦⟧", says="the file holds nothing but white space"),
    Case("text", "⟦404 not found⟧\nat all", says="the file is no feed: it has no element of one"),
    Case(
        "a page",
        "<!doctype html>\n⟦<html⟧><body><br><p>x &nbsp;",
        says="the file is an HTML page, not a feed",
    ),
    Case(
        "well-formed",
        "<!-- a -->⟦<html lang='en'>⟧<body/></html>",
        says="the file is an HTML page, not a feed",
    ),
    Case(
        "unknown",
        "⟦<a xmlns='urn:x'/>⟧",
        says="the first element is <a> in the namespace 'urn:x', which is no feed",
    ),
    Case("OPML", "<opml version='2.0'/>"),
    Case("JSON", '{"a": 1}'),
    Case("a lone value", "⟦null⟧", says="it is one value of JSON, not an object"),
    Case("no JSON either", '⟦{"a": 1⟧', says="the file is plain JSON, not a feed"),
    Case("an empty array", "⟦[]⟧", says="the file is an empty array, not a feed"),
    Case("an empty object", "⟦{}⟧", says="the file is an empty object, not a feed"),
    Case("items", '⟦[{"content_text": "a"}]⟧', says="a list of items without the feed around it"),
    Case("faults of its XML are not told", "⟦<html⟧>&nbsp;</p>", says="an HTML page"),
]
test_not_a_feed = rule_test(NotAFeed, CASES)

BYTES = [
    (b"\x1f\x8b\x08\0\0", "compressed with gzip"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"%PDF-1.7", "a PDF document"),
    (b"version https://git-lfs.github.com/spec/v1\noid", "a pointer of Git LFS"),
]


@pytest.mark.parametrize(("data", "what"), BYTES)
def test_by_the_first_bytes(data: bytes, what: str) -> None:
    (found,) = diagnose(NotAFeed, data)
    assert found.message == f"the file is {what}, not a feed"
    assert found.span.start == 0


def test_an_empty_file_with_a_byte_order_mark() -> None:
    (found,) = diagnose(NotAFeed, b"\xef\xbb\xbf")
    assert found.message == "the file is empty"
