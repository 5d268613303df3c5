"""H012 html-event-handler."""

from __future__ import annotations

from feedlint.rules.html.html_event_handler import HtmlEventHandler
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case("none", html("&lt;a href='https://x.invalid/' data-onclick='b'>c&lt;/a>")),
    Case("click", html('&lt;a ⟦onclick="b()"⟧>c&lt;/a>'), says="'onclick' is a script"),
    Case("upper case", html("&lt;img ⟦ONERROR=b⟧ alt='' src='https://x.invalid/'>")),
    Case("drawing", html('&lt;svg ⟦onload="b()"⟧>&lt;/svg>')),
    Case("behind an error", html('&lt;/i>&lt;a b"c ⟦onclick="b()"⟧>c&lt;/a>')),
    Case(
        "custom",
        html("&lt;my-el on-click='b' on:click='c' one='d'>e&lt;/my-el>").replace("one", "on-e"),
    ),
    Case("xhtml", xhtml('<a ⟦onclick="b()"⟧>c</a>')),
    Case("xhtml drawing", xhtml('<svg xmlns="http://www.w3.org/2000/svg" ⟦onload="b()"⟧/>')),
    Case("text", "<summary>&lt;a onclick='b'></summary>"),
]
test_html_event_handler = rule_test(HtmlEventHandler, CASES, wrap=entry)
