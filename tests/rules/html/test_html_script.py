"""H011 html-script."""

from __future__ import annotations

from feedlint.rules.html.html_script import HtmlScript
from feedlint.testing import AS_HTML, Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case("none", html("a script")),
    Case("script", html("a⟦&lt;script>⟧b&lt;/script>"), says="readers remove <script>"),
    Case("with source", html("⟦&lt;SCRIPT src='https://x.invalid/a.js'>⟧&lt;/SCRIPT>")),
    Case(
        "behind an error",
        html("&lt;/b>&lt;p &lt;i>&lt;!x>&lt;a b='c\">d' ⟦&lt;script>⟧e")
        .replace("⟦", "")
        .replace("⟧", ""),
    ),
    Case(
        "behind errors", html("&lt;/b>&lt;b>&lt;i>&lt;/b>&lt;!x>&amp;y;⟦&lt;script>⟧e&lt;/script>")
    ),
    Case("never closed", html("⟦&lt;script>⟧e")),
    Case("drawing", html("&lt;svg>⟦&lt;script>⟧a&lt;/script>&lt;/svg>")),
    Case("in a title", '<title type="html">a⟦&lt;script>⟧b&lt;/script></title>'),
    Case("in a value", html('&lt;i title="&lt;script>">a&lt;/i>')),
    Case("in a comment", html("&lt;!-- &lt;script> -->")),
    Case("text", "<summary>&lt;script></summary>"),
    Case("xhtml", xhtml("<p>⟦<script>⟧a</script></p>")),
    Case(
        "xhtml drawing", xhtml('<svg xmlns="http://www.w3.org/2000/svg">⟦<script>⟧a</script></svg>')
    ),
    Case("about it", xhtml("<code>&lt;script></code>")),
]
test_html_script = rule_test(HtmlScript, CASES, wrap=entry)

HTML = [
    Case("data", '<script type="application/ld+json">{}</script>'),
    Case("JSON", "<script type='application/json'>{}</script>"),
    Case("formula", '⟦<script type="math/tex">⟧x^2</script>', says="readers remove <script>"),
    Case("module", '⟦<script type="module">⟧</script>'),
]
test_data_blocks = rule_test(HtmlScript, HTML, wrap=AS_HTML)
