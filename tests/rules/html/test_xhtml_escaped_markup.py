"""H021 xhtml-escaped-markup."""

from __future__ import annotations

from feedlint.rules.html.xhtml_escaped_markup import XhtmlEscapedMarkup
from feedlint.testing import Case, entry, rule_test


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case("markup", xhtml("<p>a</p>")),
    Case("escaped", xhtml("⟦&lt;p>⟧a&lt;/p>"), says="a reader sees '<p>' as it is written"),
    Case("CDATA", xhtml("\n<![CDATA[⟦<p>⟧a</p>]]>")),
    Case("no div", '<summary type="xhtml">⟦&lt;p>⟧a&lt;/p></summary>'),
    Case("mixed", xhtml("<b>a</b> &lt;b>c&lt;/b>")),
    Case("code", '<summary type="xhtml"><code>&lt;p>a&lt;/p></code></summary>'),
    Case("unknown", xhtml("a &lt;x>b&lt;/x>")),
    Case("talk of it", xhtml("use ⟦&lt;b>⟧a&lt;/b> for bold")),
    Case("references", xhtml("Tea ⟦&amp;mdash;⟧ caf&amp;eacute;"), says="'&mdash;'"),
    Case("ampersands", xhtml("a &amp; b, ?a&amp;b=c")),
    Case("tag alone", xhtml("&lt;b> is bold")),
    Case("html", '<summary type="html">&lt;p>a&lt;/p></summary>'),
]
test_xhtml_escaped_markup = rule_test(XhtmlEscapedMarkup, CASES, wrap=entry)
