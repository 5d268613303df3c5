"""H018 content-text-html."""

from __future__ import annotations

from feedlint.rules.html.content_text_html import ContentTextHtml
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("html", '<content type="html">&lt;b>a&lt;/b></content>'),
    Case(
        "fragment",
        '<content type="⟦text/html⟧">&lt;b>a&lt;/b></content>',
        says="text/html is a whole document",
        fixed='<content type="html">&lt;b>a&lt;/b></content>',
    ),
    Case(
        "parameter",
        '<content type="⟦Text/HTML; charset=utf-8⟧">a</content>',
        fixed='<content type="html">a</content>',
    ),
    Case("document", '<content type="text/html">&lt;html>a&lt;/html></content>'),
    Case("document type", '<content type="text/html">&lt;!DOCTYPE html>a</content>'),
    Case("elsewhere", '<content type="text/html" src="https://x.invalid/a"/>'),
    Case("plain", '<content type="text/plain">a</content>'),
]
test_content_text_html = rule_test(ContentTextHtml, CASES, wrap=entry)
