"""H015 html-metadata-element."""

from __future__ import annotations

from feedlint.rules.html.html_metadata_element import HtmlMetadataElement
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case("none", html("&lt;p style='color: red'>a&lt;/p>")),
    Case("style", html("⟦&lt;style>⟧p {}&lt;/style>"), says="<style> belongs in the head"),
    Case("base", html("⟦&lt;base href='https://x.invalid/'>⟧")),
    Case("meta", html("⟦&lt;meta http-equiv='refresh' content='0'>⟧")),
    Case("link", html("⟦&lt;link rel='stylesheet' href='https://x.invalid/'>⟧")),
    Case("title", html("⟦&lt;title>⟧a&lt;/title>")),
    Case(
        "microdata",
        html("&lt;meta itemprop='a' content='b'>&lt;link itemprop='c' href='https://x.invalid/'>"),
    ),
    Case("drawing", html("&lt;svg>&lt;title>a&lt;/title>&lt;style>b&lt;/style>&lt;/svg>")),
    Case(
        "document",
        html("&lt;html>&lt;head>&lt;title>a&lt;/title>&lt;/head>&lt;body>b&lt;/body>&lt;/html>"),
    ),
    Case("xhtml", xhtml("⟦<style>⟧p {}</style>")),
    Case("xhtml drawing", xhtml('<svg xmlns="http://www.w3.org/2000/svg"><title>a</title></svg>')),
]
test_html_metadata_element = rule_test(HtmlMetadataElement, CASES, wrap=entry)
