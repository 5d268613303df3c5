"""xhtml-prefix."""

from __future__ import annotations

from feedlint.rules.xml.xhtml_prefix import XhtmlPrefix
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("none", "<rights type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>x</div></rights>"),
    Case(
        "an extension",
        "<h:meta xmlns:h='http://www.w3.org/1999/xhtml'/><h:div xmlns:h='http://www.w3.org/1999/xhtml'/>",
    ),
    Case(
        "in a div",
        "<rights type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><⟦h:b⟧ xmlns:h='http://www.w3.org/1999/xhtml'/></div></rights>",
        says="the prefix 'h'",
    ),
    Case(
        "of SVG",
        "<rights type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><s:svg xmlns:s='http://www.w3.org/2000/svg'/></div></rights>",
    ),
    Case(
        "one",
        "<rights type='xhtml'><⟦h:div⟧ xmlns:h='http://www.w3.org/1999/xhtml'>x</h:div></rights>",
        says="the XHTML of this text has the prefix 'h'",
    ),
    Case(
        "declared elsewhere, several",
        "<entry xmlns:h='http://www.w3.org/1999/xhtml'>"
        "<title type='xhtml'><⟦h:div⟧>x</h:div></title>"
        "<content type='xhtml'><h:div>x</h:div></content></entry>",
        says="the prefix 'h', and 1 more text",
    ),
]
test_xhtml_prefix = rule_test(XhtmlPrefix, CASES, wrap=feed)
