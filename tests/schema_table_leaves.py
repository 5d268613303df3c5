"""The part of the table about elements without element content, and about attributes."""

from __future__ import annotations

from tests.schema_cases import (
    content,
    entry,
    feed,
    good_entry,
    good_feed,
    rows,
    source,
    title,
)

# Sections 3.3, 4.2.4 to 4.2.6, 4.2.8 and 4.2.15: text alone.
PLAIN = rows(
    ("markup in an id", feed("title updated", "<id><x:a/></id>"), "element-in-text x:a"),
    ("markup in a date", feed("title id", "<updated><time/></updated>"), "element-in-text time"),
    ("markup in an icon", good_feed("<icon><x:a/></icon>"), "element-in-text x:a"),
    ("markup in a logo", good_feed("<logo><img/><img/></logo>"), "element-in-text img"),
    ("markup in a generator", good_feed("<generator><x:a/></generator>"), "element-in-text x:a"),
    ("markup in published", good_entry("<published><x/></published>"), "element-in-text x"),
    (
        "markup in an entry's id",
        entry("title updated content", "<id><id/></id>"),
        "element-in-text id",
    ),
    (
        "markup in an entry's date",
        entry("title id content", "<updated><x:a/></updated>"),
        "element-in-text x:a",
    ),
    ("markup in a source's id", source("<id><x:a/></id>"), "element-in-text x:a"),
    ("markup in a source's date", source("<updated><x:a/></updated>"), "element-in-text x:a"),
    ("markup in a source's icon", source("<icon><x:a/></icon>"), "element-in-text x:a"),
    ("markup in a source's logo", source("<logo><x:a/></logo>"), "element-in-text x:a"),
    (
        "markup in a source's generator",
        source("<generator><x:a/></generator>"),
        "element-in-text x:a",
    ),
    ("comments", feed("title updated", "<id>urn:<!-- c -->x<?p i?></id>")),
    ("type of an id", feed("title updated", '<id type="text"/>'), "unknown-attribute type"),
    ("type of a date", feed("title id", '<updated type="date"/>'), "unknown-attribute type"),
    ("href of an icon", good_feed('<icon href="/"/>'), "unknown-attribute href"),
    ("href of a logo", good_feed('<logo href="/"/>'), "unknown-attribute href"),
    ("attribute of published", good_entry('<published x="y"/>'), "unknown-attribute x"),
    ("uri and version", good_feed('<generator uri="/" version="1">g</generator>')),
    ("uri alone", good_feed('<generator uri="/"/>')),
    ("version alone", good_feed('<generator version="1"/>')),
    ("url", good_feed('<generator url="/"/>'), "unknown-attribute url"),
)

# Section 3.1: "the value MUST be one of text, html, or xhtml"; text and html "MUST NOT contain
# child elements"; "the content of the Text construct MUST be a single XHTML div element".
TEXT = rows(
    ("no type", title("", "a &lt;b>")),
    ("text", title('type="text"', "a")),
    ("html", title('type="html"', "a &lt;b>b&lt;/b>")),
    ("empty html", title('type="html"')),
    ("xhtml", title('type="xhtml"', "<h:div>a <h:b>b</h:b></h:div>")),
    (
        "SVG and MathML in a div",
        title(
            'type="xhtml"',
            '<h:div><svg xmlns="http://www.w3.org/2000/svg" width="1"/>'
            '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math></h:div>',
        ),
    ),
    ("anything in a div", title('type="xhtml"', '<h:div class="c"><none xmlns=""/><p/></h:div>')),
    ("white space around a div", title('type="xhtml"', "\n<!-- c --><h:div/>\n")),
    ("an empty type", title('type=""'), "unknown-type "),
    ("a media type", title('type="text/html"', "a"), "unknown-type text/html"),
    ("capitals", title('type="HTML"', "a"), "unknown-type HTML"),
    ("white space in a type", title('type="html "', "a"), "unknown-type html "),
    (
        "a media type and a div",
        title('type="application/xhtml+xml"', "<h:div/>"),
        "unknown-type application/xhtml+xml",
    ),
    (
        "a media type and markup",
        title('type="text/html"', "<h:p/>"),
        "unknown-type text/html; element-in-text h:p",
    ),
    ("markup without a type", title("", "a <h:b>b</h:b>"), "element-in-text h:b"),
    ("markup in text", title('type="text"', "<b/>"), "element-in-text b"),
    ("markup in html", title('type="html"', '<b xmlns=""/><i xmlns=""/>'), "element-in-text b"),
    ("a div without a type", title("", "<h:div/>"), "element-in-text h:div"),
    ("xhtml without a div", title('type="xhtml"', "a"), "missing-xhtml-div "),
    ("empty xhtml", title('type="xhtml"'), "missing-xhtml-div "),
    ("a p for a div", title('type="xhtml"', "<h:p/>"), "missing-xhtml-div h:p"),
    ("a div in Atom's namespace", title('type="xhtml"', "<div>a</div>"), "missing-xhtml-div div"),
    (
        "a div in no namespace",
        title('type="xhtml"', '<div xmlns="">a</div>'),
        "missing-xhtml-div div",
    ),
    ("two divs", title('type="xhtml"', "<h:div/><h:div/>"), "surplus-xhtml-content h:div"),
    ("a div and more", title('type="xhtml"', "<h:p/><h:div/><x:y/>"), "surplus-xhtml-content h:p"),
    ("text before a div", title('type="xhtml"', "a<h:div/>"), "stray-text a"),
    (
        "text and a second div",
        title('type="xhtml"', "<h:div>d</h:div> a <h:div/>"),
        "stray-text a; surplus-xhtml-content h:div",
    ),
    ("unknown attribute", title('mode="escaped"'), "unknown-attribute mode"),
    ("src", title('src="/"'), "unknown-attribute src"),
    ("a type with a prefix", title('x:type="foo" a:type="bar"')),
    ("rights", good_feed('<rights type="plain"/>'), "unknown-type plain"),
    ("rights, html", good_feed('<rights type="html"/>')),
    ("rights, xhtml", good_entry('<rights type="xhtml"><h:div/></rights>')),
    ("rights, bad xhtml", good_feed('<rights type="xhtml"/>'), "missing-xhtml-div "),
    ("rights, markup", source("<rights><x:a/></rights>"), "element-in-text x:a"),
    ("subtitle", good_feed('<subtitle type="escaped"/>'), "unknown-type escaped"),
    ("subtitle, html", good_feed('<subtitle type="html"/>')),
    ("subtitle, xhtml", good_feed('<subtitle type="xhtml"><h:div/></subtitle>')),
    ("subtitle, bad xhtml", good_feed('<subtitle type="xhtml"/>'), "missing-xhtml-div "),
    ("subtitle, markup", source("<subtitle><x:a/></subtitle>"), "element-in-text x:a"),
    ("summary", good_entry('<summary type="image/png"/>'), "unknown-type image/png"),
    ("summary, html", good_entry('<summary type="html"/>')),
    ("summary, xhtml", good_entry('<summary type="xhtml"><h:div/></summary>')),
    ("summary, bad xhtml", good_entry('<summary type="xhtml"/>'), "missing-xhtml-div "),
    ("summary, markup", good_entry("<summary><x:a/></summary>"), "element-in-text x:a"),
    ("an entry's title", entry("id updated content", '<title type="b"/>'), "unknown-type b"),
)

# Section 4.1.3.
CONTENT = rows(
    ("no type", content("", "a")),
    ("text", content('type="text"', "a")),
    ("html", content('type="html"', "&lt;p>a")),
    ("xhtml", content('type="xhtml"', "<h:div/>")),
    ("markup without a type", content("", "<h:p/>"), "element-in-text h:p"),
    ("markup in html", content('type="html"', "a<h:p/>b<h:p/>"), "element-in-text h:p"),
    ("xhtml without a div", content('type="xhtml"', "<h:p/>"), "missing-xhtml-div h:p"),
    ("two divs", content('type="xhtml"', "<h:div/><h:div/>"), "surplus-xhtml-content h:div"),
    ("text beside a div", content('type="xhtml"', "<h:div/>a"), "stray-text a"),
    # 4.1.3.3, number 4: XML media types "MAY include child elements"
    ("SVG", content('type="image/svg+xml"', '<svg xmlns="http://www.w3.org/2000/svg"/>')),
    ("XML in capitals", content('type="Application/XML"', "<x:a/>")),
    ("XML with a parameter", content('type="text/xml; charset=utf-8"', "<x:a/>")),
    ("XML and a space", content('type="text/xml ;q"', "<x:a/>")),
    ("entities", content('type="application/xml-external-parsed-entity"', "a<x:a/><x:b/>")),
    ("text entities", content('type="text/xml-external-parsed-entity"', "a<x:a/>")),
    ("a DTD", content('type="application/xml-dtd"', "<x:a/>")),
    ("XML as text", content('type="application/atom+xml"', "&lt;feed>")),
    ("a feed", content('type="application/atom+xml"', "<feed><no/></feed>")),
    # number 5: "begins with text/ ... MUST NOT contain child elements"; number 6: Base64
    ("text media", content('type="text/x-diff"', "+a")),
    ("text media in capitals", content('type="TEXT/plain; format=flowed"', "a")),
    ("markup in text media", content('type="text/html"', "<h:p/>"), "element-in-text h:p"),
    (
        "markup in text, xml a parameter",
        content('type="text/plain;a/xml"', "<x:a/>"),
        "element-in-text x:a",
    ),
    ("markup in text/xml-dtd", content('type="text/xml-dtd"', "<x:a/>"), "element-in-text x:a"),
    ("markup in Base64", content('type="image/png"', "<x:a/>", "summary"), "element-in-text x:a"),
    ("Base64 without a summary", content('type="image/png"', "AAAA"), "missing-summary"),
    # 4.1.3.1: "it MUST conform to the syntax of a MIME media type, but MUST NOT be a composite"
    ("an empty type", content('type=""'), "unknown-type "),
    ("a word", content('type="pdf"', "a"), "unknown-type pdf"),
    ("capitals", content('type="XHTML"', "<h:div/>"), "unknown-type XHTML"),
    ("no subtype", content('type="text/"', "a"), "unknown-type text/"),
    ("no main type", content('type="/xml"', "<x:a/>"), "unknown-type /xml"),
    ("a space in a type", content('type="text/ html"', "a"), "unknown-type text/ html"),
    (
        "a list of types",
        content('type="text/html, text/plain"', "a"),
        "unknown-type text/html, text/plain",
    ),
    ("composite", content('type="multipart/mixed"', "a"), "unknown-type multipart/mixed"),
    ("composite in capitals", content('type="Message/rfc822"', "a"), "unknown-type Message/rfc822"),
    ("a composite of XML", content('type="message/x+xml"', "a"), "unknown-type message/x+xml"),
    ("a quoted parameter", content('type="text/plain; charset=&quot;utf-8&quot;"', "a")),
    # 4.1.3.2: "If the src attribute is present, atom:content MUST be empty"; type "MUST be a
    # MIME media type, rather than text, html, or xhtml"
    ("src", content('src="/1.png" type="image/png"', "", "summary")),
    ("src without a type", content('src="/1"', "", "summary")),
    ("src and a comment", content('src="/1"', "<!-- c --><?p i?>", "summary")),
    ("src and text", content('src="/1"', " a ", "summary"), "content-beside-src a"),
    ("src and an element", content('src="/1"', "<h:p/>a", "summary"), "content-beside-src h:p"),
    (
        "src and XML",
        content('src="/1" type="text/xml"', "<x:a/>", "summary"),
        "content-beside-src x:a",
    ),
    ("src and type text", content('src="/1" type="text"', "", "summary"), "unknown-type text"),
    ("src and type html", content('src="/1" type="html"', "", "summary"), "unknown-type html"),
    ("src and type xhtml", content('src="/1" type="xhtml"', "", "summary"), "unknown-type xhtml"),
    (
        "src and xhtml and a div",
        content('src="/1" type="xhtml"', "<h:div/>", "summary"),
        "unknown-type xhtml; content-beside-src h:div",
    ),
    (
        "src and composite",
        content('src="/1" type="multipart/x"', "", "summary"),
        "unknown-type multipart/x",
    ),
    ("mode", content('mode="xml"', "a"), "unknown-attribute mode"),
    ("mode of xhtml", content('mode="xml" type="xhtml"', "<h:div/>"), "unknown-attribute mode"),
    ("mode of XML", content('mode="xml" type="text/xml"', "<x:a/>"), "unknown-attribute mode"),
    (
        "mode of what is remote",
        content('src="/" mode="xml"', "", "summary"),
        "unknown-attribute mode",
    ),
    (
        "mode of an unknown type",
        content('type="x" mode="xml"', "a"),
        "unknown-type x; unknown-attribute mode",
    ),
    ("common attributes", content('xml:lang="" xml:base="/" xml:space="preserve" x:y="z"', "a")),
)

# Sections 4.2.2 and 4.2.7; "This specification assigns no meaning to the content (if any)".
LINK = rows(
    (
        "all attributes",
        good_feed('<link href="/" rel="self" type="t" hreflang="en" title="t" length="many"/>'),
    ),
    ("no href", good_feed('<link rel="self"/>'), "missing-attribute href"),
    ("an empty href", good_feed('<link href=""/>')),
    ("text", good_feed('<link href="/">http://example.org/</link>')),
    ("foreign", good_feed('<link href="/">a<x:y/>b<none xmlns=""/></link>')),
    ("an Atom child", good_feed('<link href="/"><title/></link>'), "misplaced-element title"),
    ("an unknown child", good_feed('<link href="/"><url/></link>'), "unknown-element url"),
    ("unknown attribute", good_feed('<link href="/" thr="1"/>'), "unknown-attribute thr"),
    ("src", good_feed('<link src="/"/>'), "missing-attribute href; unknown-attribute src"),
    ("foreign attribute", good_feed('<link href="/" x:count="1"/>')),
    ("term", good_feed('<link href="/" term="t"/>'), "unknown-attribute term"),
    ("an entry's", good_entry('<link rel="self"/>'), "missing-attribute href"),
    ("an entry's alternate", good_entry('<link rel="alternate"/>'), "missing-attribute href"),
    (
        "an entry's, unknown attribute",
        good_entry('<link href="/" rel="a" media="b"/>'),
        "unknown-attribute media",
    ),
    (
        "an entry's, Atom child",
        good_entry('<link href="/" rel="a"><id/></link>'),
        "misplaced-element id",
    ),
    (
        "an entry's, all attributes",
        entry(
            "id title updated",
            '<link href="/" rel="enclosure" type="t" hreflang="en" title="t" length="1"/>',
            '<link href="/" type="t" hreflang="en" title="t" length="1">a<x:y/></link>',
        ),
    ),
    ("a category", good_feed('<category term="t" scheme="s" label="l"/>')),
    ("a category without a term", good_feed('<category label="l"/>'), "missing-attribute term"),
    ("an empty term", good_feed('<category term=""/>')),
    ("a category as text", good_feed("<category>t</category>"), "missing-attribute term"),
    ("a category's text", good_feed('<category term="t">a<x:y/><none xmlns=""/></category>')),
    (
        "a category's Atom child",
        good_entry('<category term="t"><name/></category>'),
        "misplaced-element name",
    ),
    ("domain", good_entry('<category term="t" domain="d"/>'), "unknown-attribute domain"),
    ("foreign attribute of a category", good_entry('<category term="t" x:y="z"/>')),
    ("a source's category", source("<category/>"), "missing-attribute term"),
)

# Section 6 and "undefinedAttribute": what has a namespace is foreign, what has none is not.
ATTRIBUTES = rows(
    ("of a feed", feed("id title updated", attributes='xml:lang="" xml:base="/" x:y="z"')),
    ("of an entry", entry("id title updated content", attributes='x:y="z" xml:id="i"')),
    ("Atom's namespace", feed("id title updated", attributes='a:version="1.0"')),
    ("version", feed("id title updated", attributes='version="0.3"'), "unknown-attribute version"),
    (
        "two unknown",
        entry("id title updated content", attributes='href="/" rel="self"'),
        "unknown-attribute href; unknown-attribute rel",
    ),
    (
        "lang without xml:",
        feed("id title updated", attributes='lang="en"'),
        "unknown-attribute lang",
    ),
    ("inside foreign markup", good_entry('<x:y local="1"><id/><unknown b="c"/></x:y>')),
    ("of a source", source("id", attributes='x:y="z"')),
)
