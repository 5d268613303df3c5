"""H028 html-glued-attributes."""

from __future__ import annotations

from feedlint.rules.html.html_glued_attributes import HtmlGluedAttributes
from feedlint.testing import AS_HTML, Case, rule_test

CASES = [
    Case("apart", '<a href="https://x.invalid/" class="x">a</a>'),
    Case("line end", '<a href="https://x.invalid/"\nclass="x">a</a>'),
    Case("glued", '<a href="https://x.invalid/"⟦class="x"⟧>a</a>', says="'class'"),
    Case("three", '<a href="https://x.invalid/"⟦class="x"⟧id="y">a</a>', says="2 times"),
    Case("slash", '<br class="x"/>'),
    Case("a quote too many", '<a href="https://x.invalid/""class="x">a</a>'),
]
test_html_glued_attributes = rule_test(HtmlGluedAttributes, CASES, wrap=AS_HTML)
