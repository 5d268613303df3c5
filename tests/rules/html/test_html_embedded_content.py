"""H014 html-embedded-content."""

from __future__ import annotations

from feedlint.rules.html.html_embedded_content import HtmlEmbeddedContent
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case(
        "media",
        html("&lt;img alt='' src='https://x.invalid/'>&lt;video>&lt;/video>&lt;audio>&lt;/audio>"),
    ),
    Case(
        "frame",
        html("⟦&lt;iframe src='https://x.invalid/'>⟧&lt;/iframe>"),
        says="many readers remove <iframe>",
    ),
    Case("object", html("⟦&lt;object data='https://x.invalid/'>⟧&lt;/object>")),
    Case("embed", html("⟦&lt;embed src='https://x.invalid/'>⟧")),
    Case("for a plug-in", html("&lt;object>&lt;embed src='https://x.invalid/'>&lt;/object>")),
    Case("YouTube", html("&lt;iframe src='https://www.youtube.com/embed/x'>&lt;/iframe>")),
    Case("no scheme", html("&lt;iframe src='//player.vimeo.com/video/1'>&lt;/iframe>")),
    Case("like it", html("⟦&lt;iframe src='https://youtube.com.invalid/x'>⟧&lt;/iframe>")),
    Case("applet", html("⟦&lt;applet>⟧&lt;/applet>")),
    Case("in a comment", html("&lt;!-- &lt;iframe> -->")),
    Case("xhtml", xhtml("⟦<iframe/>⟧")),
    Case("text", "<summary>&lt;iframe></summary>"),
]
test_html_embedded_content = rule_test(HtmlEmbeddedContent, CASES, wrap=entry)
