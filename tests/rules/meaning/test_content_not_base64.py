"""Cases of the rule content-not-base64."""

from __future__ import annotations

from feedlint.rules.meaning.content_not_base64 import ContentNotBase64
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("right", '<content type="image/png">U29tZQ==</content>'),
    Case("on lines", '<content type="image/png">\n  U29t\n  ZQ==\n</content>'),
    Case("empty", '<content type="image/png"></content>'),
    Case("text", '<content type="text">{}</content>'),
    Case("HTML", '<content type="html">a-b</content>'),
    Case("plain text", '<content type="text/plain; charset=x">a-b</content>'),
    Case("XML", '<content type="application/xml">&lt;a></content>'),
    Case("an XML type", '<content type="image/svg+XML">a-b</content>'),
    Case("no media type", '<content type="pdf">a-b</content>'),
    Case("composite", '<content type="multipart/mixed">a-b</content>'),
    Case("elsewhere", '<content type="image/png" src="/1">a-b</content>'),
    Case(
        "JSON", '<content type="application/json">⟦{⟧"a": 1}</content>', says="'{' is no character"
    ),
    Case(
        "URL alphabet",
        '<content type="application/json">U29⟦-⟧</content>',
        says="'-' is no character",
    ),
    Case(
        "no padding", '<content type="application/json">⟦U29tZQ⟧</content>', says="no whole groups"
    ),
    Case(
        "padding inside",
        '<content type="application/json">U29tZQ⟦==⟧U29t</content>',
        says="padding stands before",
    ),
    Case(
        "behind white space",
        '<content type="application/json">\n  ⟦U29tZQ=⟧</content>',
        says="no whole groups",
    ),
]

test_content_not_base64 = rule_test(ContentNotBase64, CASES, wrap=entry)
