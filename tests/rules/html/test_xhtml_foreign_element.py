"""H020 xhtml-foreign-element."""

from __future__ import annotations

from feedlint.rules.html.xhtml_foreign_element import XhtmlForeignElement
from feedlint.testing import Case, entry, rule_test


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case("xhtml", xhtml("<p>a</p>")),
    Case(
        "drawing",
        xhtml(
            '<svg xmlns="http://www.w3.org/2000/svg"><metadata><a xmlns="urn:b"/></metadata></svg>'
        ),
    ),
    Case("formula", xhtml('<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>')),
    Case(
        "extension",
        xhtml('<p>⟦<edited xmlns="http://www.w3.org/2007/app">⟧a</edited></p>'),
        says="<edited> is in the namespace 'http://www.w3.org/2007/app'",
    ),
    Case(
        "twice",
        xhtml('⟦<e:a xmlns:e="urn:e">⟧<e:b/></e:a><e:c xmlns:e="urn:e"/>'),
        says=", 2 times",
    ),
    Case("no namespace", xhtml('⟦<p xmlns="">⟧a</p>'), says="<p> is in no namespace"),
    Case("forgotten", '<summary type="xhtml"><div><p>a</p></div></summary>'),
    Case("no div", '<summary type="xhtml"><p>a</p></summary>'),
    Case("html", '<summary type="html">&lt;p xmlns="urn:e">a&lt;/p></summary>'),
    Case("attribute", xhtml('<p xmlns:e="urn:e" e:a="b">a</p>')),
]
test_xhtml_foreign_element = rule_test(XhtmlForeignElement, CASES, wrap=entry)
