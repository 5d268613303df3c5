from feedlint.rules.structure.element_in_text import ElementInText
from feedlint.testing import Case, entry, feed, rule_test

OPEN = '<div xmlns="http://www.w3.org/1999/xhtml">'
ENTRY = [
    Case(
        "a div",
        f"<content>⟦{OPEN}⟧a</div></content>",
        says="the element 'div' stands in the text of content",
        fixed=f'<content type="xhtml">{OPEN}a</div></content>',
    ),
    Case(
        "a div in html",
        f"<summary type='html'>\n⟦{OPEN}⟧a</div>\n</summary>",
        says="of summary",
        fixed=f"<summary type='xhtml'>\n{OPEN}a</div>\n</summary>",
    ),
    Case("a div and text", f"<content>a ⟦{OPEN}⟧a</div></content>", says="'div'"),
    Case("two", '<content type="html">⟦<b xmlns="">⟧a</b> <i/></content>', says="and 1 more"),
    Case("in a title", "<title>⟦<b>⟧a</b></title>", says="of title"),
    Case("in a type of text", '<content type="text/html">⟦<p>⟧a</p></content>', says="of content"),
    Case("in text/html of a title", '<title type="text/html">⟦<p>⟧a</p></title>', says="'p'"),
    Case("in Base64", '<summary/><content type="image/png">⟦<a/>⟧</content>', says="'a'"),
    Case("in an id", "<id>urn:⟦<a/>⟧</id>", says="of id"),
    Case("in a name", '<author><name>⟦<x:b xmlns:x="urn:x"/>⟧</name></author>', says="'x:b'"),
    Case("in a date", "<updated>⟦<time>⟧2024</time></updated>", says="of updated"),
    Case(
        "a sign of gitweb",
        r'<title type="html">a ⟦<span class="cntrl">⟧\e</span></title>',
        says="of title; written by gitweb: it shows U+001B as a span",
    ),
    Case(
        "one by its number",
        r'<title type="html">a ⟦<span class="cntrl">⟧\7f</span></title>',
        says="it shows U+007F as a span",
    ),
    Case("another span", '<title>⟦<span class="cntrl">⟧here</span></title>', says="text of title"),
    Case("comments", "<id>urn:<!-- a --><?b c?>d</id>"),
    Case("escaped", "<content type='html'>&lt;p>a&lt;/p></content>"),
    Case(
        "XML", '<content type="image/svg+xml"><svg xmlns="http://www.w3.org/2000/svg"/></content>'
    ),
    Case("XHTML", f'<content type="xhtml">{OPEN}<p/></div></content>'),
]
FEED = [
    Case("generator", "<generator>⟦<a>⟧b</a></generator>", says="of generator"),
    Case("logo", "<logo>⟦<url>⟧/</url></logo>", says="of logo"),
]
test_element_in_text_in_entry = rule_test(ElementInText, ENTRY, wrap=entry)
test_element_in_text_in_feed = rule_test(ElementInText, FEED, wrap=feed)
