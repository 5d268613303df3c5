"""H017 html-whole-document."""

from __future__ import annotations

from feedlint.rules.html.html_whole_document import HtmlWholeDocument
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case("fragment", html("&lt;p>a&lt;/p>&lt;header>b&lt;/header>")),
    Case(
        "document",
        html("⟦&lt;html>⟧&lt;head>&lt;/head>&lt;body>a&lt;/body>&lt;/html>"),
        says="<html> belongs to a document",
    ),
    Case("document type", html("⟦&lt;!DOCTYPE html>⟧&lt;html>a&lt;/html>"), says="a document type"),
    Case("body", html("⟦&lt;body>⟧a")),
    Case("in a comment", html("&lt;!-- &lt;body> -->")),
    Case("xhtml", xhtml("⟦<body>⟧<p>a</p></body>")),
    Case(
        "media type", '<content type="text/html">&lt;!DOCTYPE html>&lt;html>a&lt;/html></content>'
    ),
    Case("in a drawing", '<content type="html">&lt;svg>&lt;body>&lt;/svg></content>'),
]
test_html_whole_document = rule_test(HtmlWholeDocument, CASES, wrap=entry)
