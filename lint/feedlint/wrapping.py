"""Documents around a text, for tests and for the examples of rules.

Each is right but for the text, and leaves out what the text brings itself.
"""

from __future__ import annotations

import json
import re

MARK = re.compile("[⟦⟧]")
_CHILD = re.compile(
    r"<(id|title|updated|author|link)(?=[\s/>])[^>]*?(?:/>|>.*?</\1>)[ ]*\n?", re.DOTALL
)
_RSS_CHILD = re.compile(
    r"<(title|link|description|guid|pubDate|language)(?=[\s/>])[^>]*?(?:/>|>.*?</\1>)[ ]*\n?",
    re.DOTALL,
)
_INNER = re.compile(
    r"<(item|image|textInput|source|podcast:liveItem)[\s>].*?</\1>", flags=re.DOTALL
)
_MEMBER = re.compile(
    r'"(version|title|home_page_url|feed_url|id|url|content_text|date_published)":'
)

_FEED = """\
<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
<title>Notes</title>
<updated>2024-03-04T05:06:07Z</updated>
<author><name>Ada</name></author>
<link rel="self" href="https://ada.invalid/feed.atom"/>
{}
</feed>
"""
_ENTRY = """\
<entry>
<id>urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a</id>
<title>A note</title>
<updated>2024-03-04T05:06:07Z</updated>
<link href="https://ada.invalid/notes/1"/>
{}
</entry>"""


def document(text: str) -> str:
    """The text as a whole document."""
    return text


def feed(text: str) -> str:
    """The text inside a feed that is otherwise right, replacing what it repeats."""
    return _around(_FEED, text)


def entry(text: str) -> str:
    """The text inside the one entry of a feed that is otherwise right."""
    return _FEED.format(_around(_ENTRY, text))


def _around(template: str, text: str, child: re.Pattern[str] = _CHILD) -> str:
    """`template` around `text`, without its own children that `text` has as well."""
    plain = MARK.sub("", text)
    if child is _RSS_CHILD:
        top = re.sub(
            r"<(item|image|textInput|source|podcast:liveItem)[\s>].*?</\1>",
            "",
            plain,
            flags=re.DOTALL,
        )
        given = {match[1] for match in child.finditer(top)}
        return child.sub(lambda m: "" if m[1] in given else m[0], template).replace("{}", text)
    given = set(re.findall(r"<(id|title|updated|author)[\s/>]", _top_level(plain)))
    if re.search(
        r"<link(?![^>]*\brel=)[^>]*href|<link[^>]*rel=.(?:alternate|self)", _top_level(plain)
    ):
        given.add("link")

    def keep(match: re.Match[str]) -> str:
        return "" if match[1] in given else match[0]

    return _CHILD.sub(keep, template).replace("{}", text)


def _top_level(text: str) -> str:
    """The text without what nested entries, sources and contents hold."""
    return re.sub(
        r"<(entry|source|content|author|contributor)[\s>].*?</\1>", r"<\1/>", text, flags=re.DOTALL
    )


_RSS = """\
<rss version="2.0"
  xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
  xmlns:podcast="https://podcastindex.org/namespace/1.0"
  xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>Notes</title>
<link>https://ada.invalid/</link>
<description>What Ada notes</description>
<language>en</language>
<atom:link rel="self" href="https://ada.invalid/feed.xml" type="application/rss+xml"/>
{}
</channel>
</rss>
"""
_RSS_ITEM = """\
<item>
<title>A note</title>
<link>https://ada.invalid/notes/1</link>
<description>The first note</description>
<guid>https://ada.invalid/notes/1</guid>
<pubDate>Mon, 04 Mar 2024 05:06:07 +0000</pubDate>
{}
</item>"""
_RDF = """\
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://ada.invalid/feed.rdf">
<title>Notes</title>
<link>https://ada.invalid/</link>
<description>What Ada notes</description>
<items><rdf:Seq><rdf:li rdf:resource="https://ada.invalid/notes/1"/></rdf:Seq></items>
</channel>
{}
</rdf:RDF>
"""
_RDF_ITEM = """\
<item rdf:about="https://ada.invalid/notes/1">
<title>A note</title>
<link>https://ada.invalid/notes/1</link>
<description>The first note</description>
{}
</item>"""
_JSON = """\
{
"version": "https://jsonfeed.org/version/1.1",
"title": "Notes",
"home_page_url": "https://ada.invalid/",
"feed_url": "https://ada.invalid/feed.json",
@@
}
"""
_JSON_ITEM = """\
"items": [{
"id": "https://ada.invalid/notes/1",
"url": "https://ada.invalid/notes/1",
"title": "A note",
"content_text": "The first note",
"date_published": "2024-03-04T05:06:07Z",
@@
}]"""


def rss_channel(text: str) -> str:
    """The text inside the channel of an RSS 2.0 feed that is otherwise right."""
    return _around(_RSS, text, _RSS_CHILD)


def rss_item(text: str) -> str:
    """The text inside the one item of an RSS 2.0 feed that is otherwise right."""
    return _RSS.format(_around(_RSS_ITEM, text, _RSS_CHILD))


def rdf_item(text: str) -> str:
    """The text inside the one item of an RSS 1.0 feed that is otherwise right."""
    return _RDF.format(_around(_RDF_ITEM, text, _RSS_CHILD))


def html_entry(source: str) -> str:
    """HTML as the summary of the one entry of an Atom feed that is otherwise right."""
    return entry(f'<summary type="html">{_escaped(source)}</summary>')


def html_item(source: str) -> str:
    """HTML as the description of the one item of an RSS 2.0 feed that is otherwise right."""
    return rss_item(f"<description>{_escaped(source)}</description>")


def html_encoded(source: str) -> str:
    """HTML as `content:encoded`, in CDATA, of the one item of an RSS 2.0 feed."""
    return rss_item(f"<content:encoded><![CDATA[{source}]]></content:encoded>")


def html_rdf_item(source: str) -> str:
    """HTML as the description of the one item of an RSS 1.0 feed that is otherwise right."""
    return rdf_item(f"<description>{_escaped(source)}</description>")


def html_json_item(source: str) -> str:
    """HTML as `content_html` of the one item of a JSON Feed that is otherwise right."""
    return json_item(f'"content_html": "{quoted(source)}"')


#: The ways in which feeds hold HTML: what is said of it must be the same in each.
AS_HTML = (html_entry, html_item, html_encoded, html_rdf_item, html_json_item)


def _escaped(source: str) -> str:
    return source.replace("&", "&amp;").replace("<", "&lt;")


def json_feed(text: str) -> str:
    """Members (`"name": value, …`) at the top of a JSON Feed that is otherwise right."""
    items = "" if '"items"' in text else '"items": []'
    return _with_members(_JSON, ",\n".join(filter(None, (text, items))))


def json_item(text: str) -> str:
    """Members (`"name": value, …`) in the one item of a JSON Feed that is otherwise right."""
    return _JSON.replace("@@", _with_members(_JSON_ITEM, text))


_CHAPTERS = """\
{
"version": "1.2.0",
"chapters": [
@@
]
}
"""
_OF_CHAPTER = {"startTime": '"startTime": 0', "title": '"title": "Hello"'}


def chapters(text: str) -> str:
    """Chapters, with commas between them, in a JSON file that is otherwise right."""
    return _CHAPTERS.replace("@@", text)


def chapter(text: str) -> str:
    """Members (`"name": value, …`) of the one chapter in a JSON file that is otherwise right."""
    given = set(re.findall(r'"([^"\\]+)"\s*:', MARK.sub("", text)))
    lacks = [own for name, own in _OF_CHAPTER.items() if name not in given]
    return chapters("{" + ", ".join((*lacks, text)) + "}")


def _with_members(template: str, text: str) -> str:
    """`template` around members of JSON, without its own that `text` has as well."""
    given = set(re.findall(r'"([^"\\]+)"\s*:', MARK.sub("", text)))
    if given & {"content_html", "content_text"}:
        given |= {"content_text"}
    lines = template.split("\n")
    kept = [line for line in lines if not (m := _MEMBER.match(line)) or m[1] not in given]
    whole = "\n".join(kept)
    # Without a text the comma before it goes as well.
    return whole.replace("@@", text) if text else re.sub(",\n@@", "", whole)


def quoted(text: str) -> str:
    """A text as JSON has it between double quotes."""
    return json.dumps(text, ensure_ascii=False)[1:-1]
