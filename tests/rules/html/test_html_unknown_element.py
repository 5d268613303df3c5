"""H001 html-unknown-element."""

from __future__ import annotations

from feedlint.rules.html.html_unknown_element import HtmlUnknownElement
from feedlint.testing import Case, entry, rule_test


def html(source: str) -> str:
    return f'<summary type="html">{source}</summary>'


def xhtml(source: str) -> str:
    return (
        f'<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{source}</div></summary>'
    )


CASES = [
    Case("known", html("&lt;p>a &lt;b>b&lt;/b>&lt;/p>")),
    Case(
        "modern",
        html(
            "&lt;figure>&lt;figcaption>a&lt;/figcaption>&lt;/figure>&lt;search>b&lt;/search>"
            "&lt;dialog>&lt;/dialog>&lt;picture>&lt;source srcset='https://x.invalid/a'>&lt;/picture>&lt;selectedcontent>"
        ),
    ),
    Case("obsolete", html("&lt;font>a&lt;/font>&lt;center>b&lt;/center>&lt;keygen>")),
    Case("custom", html("&lt;my-element>a&lt;/my-element>&lt;g-emoji>b&lt;/g-emoji>")),
    Case(
        "drawing and formula",
        html("&lt;svg>&lt;linearGradient/>&lt;/svg>&lt;math>&lt;mi>x&lt;/mi>&lt;/math>"),
    ),
    Case(
        "html in a drawing",
        html("&lt;svg>&lt;foreignObject>⟦&lt;foo>⟧&lt;/foreignObject>&lt;/svg>"),
    ),
    Case("generic", html("a List⟦&lt;String>⟧ of names"), says="HTML has no element 'string'"),
    Case("in CDATA", html("<![CDATA[a List⟦<String>⟧ of names]]>")),
    Case("twice", html("⟦&lt;foo>⟧a&lt;/foo>&lt;FOO x='1'>"), says="'foo', 2 times"),
    Case("several", html("⟦&lt;foo>⟧⟦&lt;o:p>⟧"), says=("'foo'", "'o:p'")),
    Case(
        "unknown in a drawing",
        html("&lt;svg>⟦&lt;bogus>⟧&lt;/bogus>&lt;rdf:RDF>&lt;/rdf:RDF>&lt;/svg>"),
        says="SVG has no element 'bogus'",
    ),
    Case(
        "unknown in a formula",
        xhtml('<math xmlns="http://www.w3.org/1998/Math/MathML">⟦<bogus/>⟧<mi>x</mi></math>'),
        says="MathML has no element 'bogus'",
    ),
    Case(
        "known in a drawing",
        xhtml('<svg xmlns="http://www.w3.org/2000/svg"><linearGradient/><feGaussianBlur/></svg>'),
    ),
    Case("address", html("a &lt;b@c.example> d")),
    Case("header", html("#include &lt;asm/io.h>")),
    Case("end tag alone", html("a&lt;/foo>")),
    Case("in a comment", html("&lt;!-- &lt;foo> -->")),
    Case("in a script", html("&lt;script>a&lt;foo>&lt;/script>")),
    Case("in a value", html('&lt;i title="&lt;foo>">a&lt;/i>')),
    Case("text", "<summary>List&lt;String></summary>"),
    Case("xhtml", xhtml("<p>a ⟦<bogus>⟧b</bogus></p>"), says="XHTML has no element 'bogus'"),
    Case("xhtml in upper case", xhtml("⟦<P>⟧a</P>"), says="'P'; 'p' is in lower case"),
    Case("xhtml drawing", xhtml('<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>')),
    Case("xhtml custom", xhtml("<my-element/>")),
    Case("media type", '<content type="text/html">⟦&lt;foo>⟧</content>'),
    Case("foreign", '<content type="application/xml"><foo xmlns=""/></content>'),
]
test_html_unknown_element = rule_test(HtmlUnknownElement, CASES, wrap=entry)
