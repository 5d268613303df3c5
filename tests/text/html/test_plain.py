"""What is called plain gives the full reading nothing to speak of."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from feedlint.feeds.concepts import Text
from feedlint.feeds.recognise import document_of
from feedlint.feeds.view import Feed
from feedlint.reading.source import Source
from feedlint.text.html.markup import Markup, notable
from feedlint.text.html.plain import is_plain
from feedlint.text.html.source import read_source
from feedlint.text.html.tree import read_notable, read_tree

PLAIN = [
    "",
    "a &amp; b &lt;c&gt; &#8217; &#x2014; &nbsp;",
    "<p>a <b>b</b><br/>c</p><hr>",
    '<a href="https://x.invalid/?a=1&amp;b=2" title="c">d</a> <a href=\'#e\'>f</a>',
    "<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>",
    "<table>\n<thead><tr><th>a</th></tr></thead>\n<tbody><tr><td>b</td></tr></tbody></table>",
    '<p style="color: red; margin: 0">a</p>',
    "<!-- a -->b",
    '<img src="https://x.invalid/a.png" alt="b" loading="lazy" data-a-b="c" aria-label="d" />',
    '<img srcset="https://x.invalid/a,b?c=d&amp;e=f 300w, https://x.invalid/c 2x" sizes="9px">',
    '<a href="mailto:a@x.invalid">b</a><blockquote cite="https://x.invalid/">c</blockquote>',
    "<dl><dt>a</dt><dd>b</dd></dl><pre><code>c</code></pre>",
]
DOUBTFUL = [
    "a < b",
    "<p>a",
    "<P>a</P>",
    "a</p>",
    "<b><i>a</b></i>",
    "<p><div>a</div></p>",
    "<p><b><div>a</div></b></p>",
    "<a>b<i><a>c</a></i></a>",
    "<h1><h2>a</h2></h1>",
    "<td>a</td>",
    "<table>a</table>",
    "<ul>a<p>b</p></ul>",
    "<li>a</li>",
    "<foo>a</foo>",
    "<script>a</script>",
    "<a/>",
    '<a href="b">c</a>',
    '<a href="https://https://x.invalid/">c</a>',
    '<img src="http://localhost:4000/a.png">',
    '<a href="https://ada:b@x.invalid/">c</a>',
    '<a href="https://x.invalid/?a&amp;amp;b">c</a>',
    '<img src="https://x.invalid/a?X-Amz-Signature=b">',
    '<a href="javascript:b">c</a>',
    '<a onclick="b">c</a>',
    '<a id="b" id="c">d</a>',
    "<a id=b>c</a>",
    '<img srcset="a" alt="b">',
    '<img srcset="https://x.invalid/a 1x, b 2x" alt="b">',
    '<img srcset="https://x.invalid/a, https://x.invalid/b" alt="b">',
    '<img srcset="https://x.invalid/a&#32;1x,b 2x" alt="b">',
    "<table>a<tr><td>b</td></tr></table>",
    "<table><tr><td>b</td>a</tr></table>",
    "<table><tr><td>b</td></tr>a</table>",
    "<table><!-- c -->a<tr><td>b</td></tr></table>",
    '<p title="a" title="b">c</p>',
    '</p a="b">',
    "<p a='b'c='d'>e</p>",
    '<p style="position: fixed">a</p>',
    "&foo;",
    "&#0;",
    "&#xD800;",
    "&#1114112;",
    "<!-- > -->",
    "<!--",
    "<?a?>",
    "<svg></svg>",
    "<my-element></my-element>",
    "<b>" * 300 + "</b>" * 300,
]


@pytest.mark.parametrize("source", PLAIN)
def test_plain(source: str) -> None:
    assert is_plain(source)


@pytest.mark.parametrize("source", DOUBTFUL)
def test_doubtful(source: str) -> None:
    assert not is_plain(source)


def text_in(node: etree._Element, kind: str) -> Text:
    feed = Feed(document_of(Source("feed.atom", b'<feed xmlns="http://www.w3.org/2005/Atom"/>')))
    return Text(node, "", kind, "title", feed.head)


def full_reading(source: str) -> Markup:
    construct = etree.Element("{http://www.w3.org/2005/Atom}title", type="html")
    construct.text = source
    markup = Markup(text_in(construct, "html"))
    read_source(markup, notable)
    return markup


NAMES = ["a", "p", "b", "div", "ul", "li", "table", "tr", "td", "h1", "h2", "dl", "dt", "pre", "hr"]
ATTRIBUTES = [
    *(' class="a"', ' href="https://x.invalid/"', ' href="#b"', " title='c d'", ' style="a: b"'),
    *(' style="a: expression(b)"', ' onclick="c"', ' src="d"', " e", ' href="javascript:f"'),
    *(' srcset="https://x.invalid/a 1x, b 2x"', ' srcset="https://x.invalid/a 1x"', " cite='#a'"),
    *(' class="a" class="b"', ' title="&foo;"', ' data-a="/"', ' title="on"', " /"),
]
TEXTS = ["x", " ", "&amp;", "&foo;", "&#8217;", "<br>", "<br/>", "<!-- y -->", "<", "&#xD800;"]
START = st.tuples(st.sampled_from(NAMES), st.sampled_from(["", "", "", "", *ATTRIBUTES])).map(
    lambda pair: f"<{pair[0]}{pair[1]}>"
)
PIECES = st.recursive(
    st.sampled_from(TEXTS) | START | st.sampled_from([f"</{name}>" for name in NAMES]),
    lambda inner: st.tuples(
        st.sampled_from(NAMES),
        st.sampled_from(["", "", *ATTRIBUTES]),
        st.lists(inner, max_size=3).map("".join),
    ).map(lambda t: f"<{t[0]}{t[1]}>{t[2]}</{t[0]}>"),
    max_leaves=8,
)


@settings(max_examples=1500, derandomize=True, deadline=None)
@given(PIECES)
def test_nothing_is_lost(source: str) -> None:
    if is_plain(source):
        assert full_reading(source).is_plain


@pytest.mark.parametrize("source", PLAIN)
def test_plain_sources_have_nothing(source: str) -> None:
    assert full_reading(source).is_plain


@pytest.mark.parametrize(
    "piece",
    ["<b>", "<a ", "<a class=", "<!--", '<a class="', "&#1", "&a;", "<p>", " <", "<a a='b' "],
)
def test_hostile_source_comes_to_an_end(piece: str) -> None:
    assert not is_plain(piece * 50_000 + "<")


def test_the_short_way_through_a_tree_finds_the_same() -> None:
    construct = etree.fromstring(
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" xmlns:l='
        '"http://www.w3.org/1999/xlink"><p class="a">b<foo/></p><p onclick="c"/>'
        '<e xmlns=""><f/></e>'
        '<a href="https://x.invalid/"/><a href="/x"/><svg xmlns="http://www.w3.org/2000/svg">'
        '<a l:href="javascript:b"/><c xmlns="urn:c"/></svg><p><ul><b/></ul></p></div></content>'
    )
    text = text_in(construct, "xhtml")
    short, full = Markup(text), Markup(text)
    read_notable(short)
    read_tree(full, notable)
    assert [tag.name for tag in short.tags] == ["foo", "p", "e", "a", "a"]
    assert short.tags == full.tags
    assert short.flaws == full.flaws
    assert [flaw.spot.name for flaw in short.flaws] == ["ul", "b"]
