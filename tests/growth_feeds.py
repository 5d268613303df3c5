"""Feeds that are long in one way or in two, for what measures how their cost grows."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: What a dimension adds to a feed of size `n`, by place.
Parts = dict[str, str]


class Dimension(NamedTuple):
    """A way for a feed to be long: how many units at size 1, and what they are.

    `is_long` says that it is one thing that is long; else there are many.
    """

    size: int
    make: Callable[[int], Parts]
    is_long: bool = False


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _entries(n: int) -> Parts:
    return {"entries": "".join(map(_entry, range(n)))}


def _entry(number: int, inner: str = "") -> str:
    return (
        f"<entry><id>urn:x-n:{number}</id><title>Title {number}</title>"
        f'<updated>2024-01-02T03:04:05Z</updated><link href="https://n.invalid/{number}"/>'
        f"<summary>Some words of entry {number}</summary>{inner}</entry>\n"
    )


def _commit(number: int) -> str:
    name = f"{number:040x}"
    trailers = f'Fixes: {name[::-1][:12]} ("x")\nSigned-off-by: A <a@n.invalid>'
    message = _escaped(f"area: do {number}\n\nWhy.\n\n{trailers}")
    return (
        f"<entry><id>tag:github.com,2008:Grit::Commit/{name}</id><title>area: do {number}</title>"
        "<updated>2024-01-02T03:04:05Z</updated>"
        f'<link href="https://github.com/o/r/commit/{name}"/>'
        f'<content type="html">{_escaped(f"<pre>{message}</pre>")}</content></entry>\n'
    )


_KINDS = (
    "<rights>r</rights>",
    "<id>urn:x-n:1</id>",
    '<category term="a"/>',
    "<summary>s</summary>",
    "<author><name>n</name></author>",
    "<q/>",
    '<a xmlns=""/>',
    "<title>t</title>",
    '<link href="https://n.invalid/"/>',
    "<content>c</content>",
)


def _shapes(n: int) -> Parts:
    each = ("".join(k for j, k in enumerate(_KINDS) if i >> j & 1) for i in range(n))
    return {"entries": "".join(f"<entry>{inner}</entry>" for inner in each)}


def _html(n: int, unit: str, before: str = "") -> Parts:
    return {"html": _escaped(before + unit * n)}


#: What an Atom feed may have much of.
ATOM: dict[str, Dimension] = {
    "entries": Dimension(300, _entries),
    "shapes": Dimension(500, _shapes),
    "commits": Dimension(80, lambda n: {"entries": "".join(map(_commit, range(n)))}),
    "links": Dimension(400, lambda n: {"entry": '<link rel="related" href="#a"/>' * n}),
    "bad links": Dimension(400, lambda n: {"entry": '<link href="h:"/>' * n}),
    "bad dates": Dimension(300, lambda n: {"entry": "<published>2024-1-2</published>" * n}),
    "persons": Dimension(
        300, lambda n: {"entry": "<author><name>a</name><email>b</email></author>" * n}
    ),
    "categories": Dimension(400, lambda n: {"entry": '<category term="a"/>' * n}),
    "titles": Dimension(300, lambda n: {"entry": '<title type="html">a &amp;lt;b> c</title>' * n}),
    "html texts": Dimension(
        200,
        lambda n: {"entry": '<summary type="html">&lt;p>a&lt;/p> &lt;img src="x"></summary>' * n},
    ),
    "texts of entries": Dimension(
        200,
        lambda n: {
            "entries": "".join(
                _entry(i, f'<content type="html">&lt;p>a &amp;lt;b> {i}&lt;/b></content>')
                for i in range(n)
            )
        },
    ),
    "extensions": Dimension(500, lambda n: {"entry": '<e:x xmlns:e="urn:e"/>' * n}),
    "attributes": Dimension(
        1500,
        lambda n: {
            "entry": '<e:x xmlns:e="urn:e" xml:foo=""'
            + "".join(f' a{i}=""' for i in range(n))
            + "/>"
        },
    ),
    "attributes of a link": Dimension(
        800, lambda n: {"entry": '<link href="a b"' + "".join(f' a{i}=""' for i in range(n)) + "/>"}
    ),
    "prefixes": Dimension(
        400, lambda n: {"root": "".join(f' xmlns:p{i}="urn:p{i}"' for i in range(n))}
    ),
    "suppressions": Dimension(
        300, lambda n: {"entry": "<!-- feedlint-ignore: invalid-iri --><link href='a b'/>" * n}
    ),
    "entities": Dimension(
        100,
        lambda n: {
            "doctype": "".join(f'<!ENTITY e{i} "z">' for i in range(n)),
            "title": "".join(f"&e{i};" for i in range(n)),
        },
    ),
    "bare ampersands": Dimension(300, lambda n: {"title": "a & b\n" * n}),
    "references": Dimension(6000, lambda n: {"title": "&amp;&#x41;" * n}, is_long=True),
    "comments": Dimension(6000, lambda n: {"title": "<!--c-->" * n}, is_long=True),
    "sections": Dimension(3000, lambda n: {"title": "<![CDATA[<]]>x" * n}, is_long=True),
    "sections in html": Dimension(2000, lambda n: {"html": "<![CDATA[<b>]]>x" * n}, is_long=True),
    "tags of html": Dimension(3000, lambda n: _html(n, "<b>x</b> "), is_long=True),
    "wrong tags of html": Dimension(1500, lambda n: _html(n, "<p><i></p></i>"), is_long=True),
    "open tags of html": Dimension(
        2000, lambda n: _html(n, "<b><i></b></i></u>", "<x-a>" * 240), is_long=True
    ),
    "addresses of html": Dimension(
        800, lambda n: _html(n, '<a href="/a b">x</a><img src="a">'), is_long=True
    ),
    "attributes of html": Dimension(
        2000, lambda n: _html(n, " a=b c='d'", "<p ") | {"": ""}, is_long=True
    ),
    "styles of html": Dimension(
        1000, lambda n: _html(n, "<p style='color: red; x: y'>a</p>"), is_long=True
    ),
    "scripts of html": Dimension(800, lambda n: _html(n, "<script>x</script>"), is_long=True),
    "elements of xhtml": Dimension(1500, lambda n: {"xhtml": "<b>x</b><i/>" * n}, is_long=True),
    "targets of html": Dimension(
        600, lambda n: _html(n, "<a href='#f'>x</a><p id='g'>y</p>"), is_long=True
    ),
    "long base": Dimension(
        300_000, lambda n: {"root": f' xml:base="https://n.invalid/{"a" * n}"'}, is_long=True
    ),
    "long language": Dimension(
        100_000, lambda n: {"root": f' xml:lang="{"en-a" * (n // 4)}"'}, is_long=True
    ),
    "long id": Dimension(300_000, lambda n: {"id": "a" * n}, is_long=True),
    "long title": Dimension(300_000, lambda n: {"title": "word " * (n // 5)}, is_long=True),
    "long text": Dimension(300_000, lambda n: {"html": "word " * (n // 5)}, is_long=True),
    "long link": Dimension(
        200_000, lambda n: {"entry": f'<link href="https://n.invalid/{"a" * n}"/>'}, is_long=True
    ),
    "long self link": Dimension(
        200_000,
        lambda n: {"head": f'<link rel="self" href="https://n.invalid/{"a" * n}"/>'},
        is_long=True,
    ),
    "long comment": Dimension(
        300_000, lambda n: {"entry": f"<!--{'c ' * (n // 2)}-->"}, is_long=True
    ),
    "long name": Dimension(
        100_000,
        lambda n: {"entry": f'<x:{"n" * n} xmlns:x="urn:x"><b/></x:{"n" * n}>'},
        is_long=True,
    ),
    "lines": Dimension(50_000, lambda n: {"entry": "\n" * n}, is_long=True),
    "wrong characters": Dimension(1500, lambda n: {"title": "a\x01" * n}, is_long=True),
}


def atom(parts: Sequence[Parts]) -> str:
    """An Atom feed of these parts."""
    at: defaultdict[str, str] = defaultdict(str)
    for one in parts:
        for place, text in one.items():
            at[place] += text
    doctype = f"<!DOCTYPE feed [{at['doctype']}]>" if at["doctype"] else ""
    html = f'<content type="html">{at["html"]}</content>' if at["html"] else ""
    div = '<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'
    xhtml = f"{div}{at['xhtml']}</div></summary>" if at["xhtml"] else ""
    return (
        f'<?xml version="1.0"?>{doctype}\n<feed xmlns="http://www.w3.org/2005/Atom"{at["root"]}>'
        f"<id>urn:x-n:feed</id><title>Feed</title><updated>2024-01-02T03:04:05Z</updated>"
        f"<author><name>A</name></author>{at['head']}\n"
        f"<entry><id>urn:x-n:{at['id']}</id><title>a {at['title']}</title>"
        f"<updated>2024-01-02T03:04:05Z</updated>{at['entry']}{html}{xhtml}</entry>\n"
        f"{at['entries']}</feed>\n"
    )


def _items(n: int, inner: str = "") -> Parts:
    return {
        "items": "".join(
            f"<item><title>t {i}</title><link>https://n.invalid/{i}</link>"
            f"<guid>https://n.invalid/{i}</guid><description>d &lt;b>{i}</description>"
            f"{inner}</item>"
            for i in range(n)
        )
    }


#: What an RSS feed may have much of.
RSS: dict[str, Dimension] = {
    "items": Dimension(300, _items),
    "bad dates": Dimension(300, lambda n: {"item": "<pubDate>2 Foo 2024</pubDate>" * n}),
    "enclosures": Dimension(400, lambda n: {"item": '<enclosure url="a b" length="x"/>' * n}),
    "categories": Dimension(400, lambda n: {"item": "<category>a</category>" * n}),
    "links": Dimension(400, lambda n: {"item": "<link>a b</link>" * n}),
    "authors": Dimension(300, lambda n: {"item": "<author>a at b</author>" * n}),
    "unknown elements": Dimension(400, lambda n: {"item": "".join(f"<n{i}/>" for i in range(n))}),
    "media": Dimension(
        300, lambda n: {"item": '<media:content url="/a" type="x"/><media:title/>' * n}
    ),
    "podcasts": Dimension(300, lambda n: {"item": "<itunes:duration>x</itunes:duration>" * n}),
    "descriptions": Dimension(
        200, lambda n: {"item": "<description>&lt;p>a &amp;amp; b&lt;img src=x></description>" * n}
    ),
    "prefixes": Dimension(
        400, lambda n: {"root": "".join(f' xmlns:p{i}="urn:p{i}"' for i in range(n))}
    ),
    "tags": Dimension(2000, lambda n: {"text": _escaped("<p><b>x</p></b>" * n)}, is_long=True),
    "sections": Dimension(2000, lambda n: {"text": "<![CDATA[<b>]]>x" * n}, is_long=True),
    "comments": Dimension(6000, lambda n: {"guid": "<!--c-->" * n}, is_long=True),
    "long guid": Dimension(300_000, lambda n: {"guid": "a" * n}, is_long=True),
    "long text": Dimension(300_000, lambda n: {"text": "word " * (n // 5)}, is_long=True),
    "long title": Dimension(300_000, lambda n: {"title": "wo & rd " * (n // 8)}, is_long=True),
    "long channel link": Dimension(
        300_000, lambda n: {"channel": f"<link>https://n.invalid/{'a' * n}</link>"}, is_long=True
    ),
}


def rss(parts: Sequence[Parts]) -> str:
    """An RSS feed of these parts."""
    at: defaultdict[str, str] = defaultdict(str)
    for one in parts:
        for place, text in one.items():
            at[place] += text
    return (
        '<?xml version="1.0"?>\n<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"'
        f' xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"{at["root"]}><channel>'
        f"<title>Feed</title><description>d</description>{at['channel']}\n"
        f"<item><title>{_escaped(at['title'])}</title><guid>{at['guid']}</guid>{at['item']}"
        f"<description>{at['text']}</description></item>\n{at['items']}</channel></rss>\n"
    )


def _many(text: str) -> Callable[[int], Parts]:
    return lambda n: {"item": "".join(f",{text.replace('?', str(i))}" for i in range(n))}


def _list(name: str, text: str) -> Callable[[int], Parts]:
    return lambda n: {"item": f',"{name}":[{",".join([text] * n)}]'}


#: What a JSON feed may have much of.
JSON: dict[str, Dimension] = {
    "items": Dimension(
        300,
        lambda n: {
            "items": "".join(
                f',{{"id":"{i}","url":"/{i}","content_html":"<p>a &amp;amp; {i}</b>"}}'
                for i in range(n)
            )
        },
    ),
    "unknown members": Dimension(500, _many('"n?":1')),
    "the same member": Dimension(500, _many('"title":"a"')),
    "tags": Dimension(500, _list("tags", '"a"')),
    "attachments": Dimension(300, _list("attachments", '{"url":"a b","mime_type":"x"}')),
    "authors": Dimension(300, _list("authors", '{"name":"","url":"x y"}')),
    "bad dates": Dimension(300, _many('"date_published":"2024-1-?"')),
    "extensions": Dimension(400, _many('"_n?":{"a":[1,2]}')),
    "escapes": Dimension(6000, lambda n: {"html": "\\u0041\\n" * n}, is_long=True),
    "html": Dimension(2000, lambda n: {"html": "<p><b>x</p></b>" * n}, is_long=True),
    "long id": Dimension(300_000, lambda n: {"id": "a" * n}, is_long=True),
    "long text": Dimension(300_000, lambda n: {"html": "word " * (n // 5)}, is_long=True),
    "long name": Dimension(300_000, lambda n: {"item": f',"{"n" * n}":1'}, is_long=True),
    "lines": Dimension(50_000, lambda n: {"space": "\n" * n}, is_long=True),
}


def json_feed(parts: Sequence[Parts]) -> str:
    """A JSON feed of these parts."""
    at: defaultdict[str, str] = defaultdict(str)
    for one in parts:
        for place, text in one.items():
            at[place] += text
    return (
        f'{{"version":"https://jsonfeed.org/version/1.1","title":"f",{at["space"]}\n"items":['
        f'{{"id":"x{at["id"]}","content_html":"a{at["html"]}"{at["item"]}}}{at["items"]}]}}\n'
    )


#: Every dialect: its dimensions, and what makes a feed of them.
DIALECTS: dict[str, tuple[dict[str, Dimension], Callable[[Sequence[Parts]], str]]] = {
    "Atom": (ATOM, atom),
    "RSS": (RSS, rss),
    "JSON": (JSON, json_feed),
}


def feed_of(dialect: str, names: Sequence[str], factor: float) -> str:
    """A feed that is long in the named ways, at `factor` times their sizes."""
    dimensions, make = DIALECTS[dialect]
    chosen = [dimensions[name] for name in names]
    return make([each.make(max(1, int(each.size * factor))) for each in chosen])
