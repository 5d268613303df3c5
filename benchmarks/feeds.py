"""Feeds of any size for the benchmarks, clean or with faults, made from nothing but numbers."""

from __future__ import annotations

import hashlib
import html
import json
from datetime import UTC, datetime, timedelta

HEAD = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>https://ada.invalid/feed.atom</id>
<title>Notes of Ada</title>
<updated>2024-12-31T23:59:59Z</updated>
<author><name>Ada</name><email>ada@ada.invalid</email></author>
<link rel="self" type="application/atom+xml" href="https://ada.invalid/feed.atom"/>
<link rel="alternate" type="text/html" href="https://ada.invalid/"/>
"""
ENTRY = """<entry>
<id>{id}</id>
<title>Note {n} on engines &amp; tables</title>
<published>{published}</published>
<updated>{updated}</updated>
<link rel="alternate" type="text/html" href="https://ada.invalid/notes/{n}"{extra}/>
<category term="engines"/>
<content type="html">{content}</content>{more}
</entry>
"""
PARAGRAPH = (
    "&lt;p&gt;The engine weaves &lt;em&gt;algebraical&lt;/em&gt; patterns as the loom weaves"
    ' flowers &amp;amp; leaves; see &lt;a href="https://ada.invalid/notes/{n}#{k}"&gt;note&lt;/a&gt;.'
    " It originates nothing&lt;/p&gt;\n"
)
#: Paragraphs an entry, so that 10,000 entries make about 24 MB.
PARAGRAPHS = 10

#: Ways to be wrong, taken in turn where every entry has to be wrong in its own way.
FAULTS: tuple[dict[str, str], ...] = (
    {"id": "note-{n}"},
    {"updated": "yesterday {n}"},
    {"extra": " bogus{n}=''"},
    {"more": "<unknown{n}/>"},
    {"more": "<rights/><rights>{n}</rights>"},
    {"extra": " hreflang='x{n}y'"},
    {"more": "stray {n}"},
    {"more": "<published>2024-01-01T00:00:00Z</published>"},
)


def entry(number: int, **changes: str) -> str:
    """One entry, right but for `changes`."""
    # Entries that are all of one time look as if a build had dated them.
    moment = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=5 * number)
    values = {
        "id": f"https://ada.invalid/notes/{number}",
        "published": f"{moment - timedelta(hours=1):%Y-%m-%dT%H:%M:%SZ}",
        "updated": f"{moment:%Y-%m-%dT%H:%M:%SZ}",
        "extra": "",
        "more": "",
        "content": "".join(PARAGRAPH.format(n=number, k=k) for k in range(PARAGRAPHS)),
    }
    values.update({name: text.format(n=number) for name, text in changes.items()})
    return ENTRY.format(n=number, **values)


def clean(count: int) -> bytes:
    """A feed of `count` entries in which nothing is wrong."""
    return (HEAD + "".join(map(entry, range(count))) + "</feed>\n").encode()


RSS_HEAD = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"
 xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>Notes of Ada</title>
<link>https://ada.invalid/</link>
<description>What Ada notes on engines and tables</description>
<language>en</language>
<atom:link rel="self" type="application/rss+xml" href="https://ada.invalid/feed.rss"/>
"""
ITEM = """<item>
<title>Note {n} on engines &amp; tables</title>
<link>https://ada.invalid/notes/{n}</link>
<guid>https://ada.invalid/notes/{n}</guid>
<pubDate>{date}</pubDate>
<category>engines</category>
<description>&lt;p&gt;What note {n} says of &lt;em&gt;engines&lt;/em&gt;&lt;/p&gt;</description>
<content:encoded><![CDATA[{content}]]></content:encoded>
</item>
"""


def rss_clean(count: int) -> bytes:
    """A feed of RSS of `count` items in which nothing is wrong, with their HTML in CDATA."""
    items = []
    for number in range(count):
        moment = datetime(2024, 12, 31, tzinfo=UTC) - timedelta(minutes=5 * number)
        paragraphs = (PARAGRAPH.format(n=number, k=k) for k in range(PARAGRAPHS))
        content = html.unescape("".join(paragraphs))
        date = f"{moment:%a, %d %b %Y %H:%M:%S} +0000"
        items.append(ITEM.format(n=number, date=date, content=content))
    return (RSS_HEAD + "".join(items) + "</channel>\n</rss>\n").encode()


def json_clean(count: int) -> bytes:
    """A JSON Feed of `count` items in which nothing is wrong."""
    items = []
    for number in range(count):
        moment = datetime(2024, 12, 31, tzinfo=UTC) - timedelta(minutes=5 * number)
        paragraphs = (PARAGRAPH.format(n=number, k=k) for k in range(PARAGRAPHS))
        items.append(
            {
                "id": f"https://ada.invalid/notes/{number}",
                "url": f"https://ada.invalid/notes/{number}",
                "title": f"Note {number} on engines & tables",
                "content_html": html.unescape("".join(paragraphs)),
                "date_published": f"{moment:%Y-%m-%dT%H:%M:%SZ}",
                "tags": ["engines"],
            }
        )
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Notes of Ada",
        "home_page_url": "https://ada.invalid/",
        "feed_url": "https://ada.invalid/feed.json",
        "language": "en",
        "authors": [{"name": "Ada"}],
        "items": items,
    }
    return json.dumps(feed, indent=1, ensure_ascii=False).encode()


def same_faults(count: int) -> bytes:
    """A feed of `count` entries, each wrong in the same three ways."""
    wrong = {"id": "note {n}", "extra": " bogus=''", "more": "<unknown/>"}
    return (HEAD + "".join(entry(n, **wrong) for n in range(count)) + "</feed>\n").encode()


def different_faults(count: int) -> bytes:
    """A feed of `count` entries, each wrong in a combination of ways of its own."""
    parts = []
    for number in range(count):
        changes: dict[str, str] = {}
        for bit, fault in enumerate(FAULTS):
            if (number % 255 + 1) >> bit & 1:
                changes.update(
                    {
                        k: changes.get(k, "") + v if k in ("extra", "more") else v
                        for k, v in fault.items()
                    }
                )
        parts.append(entry(number, **changes))
    return (HEAD + "".join(parts) + "</feed>\n").encode()


_COMMIT = """<entry>
<title>{area}: change thing {n} &amp; what hangs on it</title>
<updated>2024-{month:02}-{day:02}T10:00:00Z</updated>
<author><name>Ada Lovelace</name><email>ada@analytical.example</email></author>
<published>2024-{month:02}-{day:02}T09:00:00Z</published>
<link rel="alternate" type="text/html" href="https://git.example/pump/commit/?id={sha}"/>
<id>urn:sha1:{sha}</id>
<content type="xhtml">
<div xmlns="http://www.w3.org/1999/xhtml">
<pre>
{body}
Fixes: {sha:.12} ("{area}: begin")
Link: https://lists.example/r/{sha}@analytical.example
Reviewed-by: Bob Builder &lt;bob@builders.example&gt;
Tested-by: Cy (Farm) &lt;cy@farm.example&gt; # on a large one
Signed-off-by: Ada Lovelace &lt;ada@analytical.example&gt;
</pre>
</div>
</content>
</entry>
"""
_PROSE = """\
Thing {n} was &lt; 14 and "odd", since commit {sha:.12} ("{area}: begin") came before it.
It has to be called with the lock held: if (thing-&gt;next &amp;&amp; !thing-&gt;busy) wait(thing);

"""


def commits(count: int) -> bytes:
    """A feed of `count` commits as cgit writes them, in which nothing is wrong."""
    head = HEAD.replace("</title>", " commits</title>", 1)
    return (head + "".join(map(_commit, range(count))) + "</feed>\n").encode()


def _commit(number: int) -> str:
    sha = hashlib.sha1(str(number).encode()).hexdigest()  # noqa: S324  # as git names commits
    area = ("pump", "well", "pipe", "valve")[number % 4]
    body = _PROSE.format(n=number, sha=sha, area=area) * (1 + number % 9)
    return _COMMIT.format(
        n=number, sha=sha, area=area, body=body, month=1 + number % 12, day=1 + number % 28
    )
