"""A blog's feed with fifteen typical mistakes, mended by doing what the output says and no more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import pytest

from feedlint.api import lint

if TYPE_CHECKING:
    from feedlint.api import Finding, Report

ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en_US">
<title>Kestrel notes</title>
<id>kestrelnotes.net/</id>
<link href="https://kestrelnotes.net/"/>
<link rel="self" type="text/html" href="/feed.atom"/>
<generator uri="https://jekyllrb.com/">Jekyll</generator>
<updated>2024-05-08</updated>
<author>ada@kestrelnotes.net</author>
<entry>
<id>https://kestrelnotes.net/2024/nest</id>
<title>The nest &amp;amp; the tower</title>
<link href="https://kestrelnotes.net/search?q=nest&amp;amp;page=2"/>
<published>Mon, 06 May 2024 07:08:09 +0200</published>
<updated>2024-05-06T07:08:09+0200</updated>
<category>birds</category>
<content>&lt;p&gt;They are back.
&lt;a href="www.kestrelnotes.net/nest"&gt;More&lt;/a&gt;&lt;/p&gt;</content>
</entry>
<entry>
<id>https://kestrelnotes.net/2024/nest</id>
<title>Three eggs</title>
<link href="https://kestrelnotes.net/2024/eggs" type="html"/>
<updated>2024-05-07 10:00:00Z</updated>
<pubDate>2024-05-07T10:00:00Z</pubDate>
<content type="text/html">&lt;p&gt;Three! &lt;img src="/eggs.jpg" alt=""&gt;&lt;/p&gt;</content>
</entry>
</feed>
"""
RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0.1">
<channel>
<title>Kestrel notes</title>
<link>kestrelnotes.net</link>
<atom:link rel="self" href="https://kestrelnotes.net/feed.xml" type="application/rss+xml"/>
<language>en_US</language>
<generator>Hugo -- gohugo.io</generator>
<lastBuildDate>2024-05-07T10:00:00Z</lastBuildDate>
<item>
<title>The nest &amp;amp; the tower</title>
<link>/2024/nest</link>
<guid>2024-nest</guid>
<pubDate>Tue, 06 May 2024 07:08:09 +0200</pubDate>
<author>Ada Kestrel</author>
<description>They are back. &lt;a href="www.kestrelnotes.net/nest"&gt;More&lt;/a&gt;</description>
<enclosure url="https://kestrelnotes.net/nest.mp3" type="audio/mpeg"/>
</item>
<item>
<title>Three eggs</title>
<link>https://kestrelnotes.net/2024/eggs?a=1&amp;amp;b=2</link>
<guid ispermalink="false">2024-eggs</guid>
<pubDate>2024-05-07</pubDate>
<updated>2024-05-07T10:00:00Z</updated>
<description><p>Three!</p></description>
<enclosure url="https://kestrelnotes.net/eggs.jpg" length="12 kB" type="image"/>
</item>
</channel>
</rss>
"""
# What the help names as the thing to type; what follows is said of it.
_WRITE = re.compile(
    r"(?:.* here|.* so that it is|write) '?(.+?)'?"
    r"(?:, or .*|, if .*| in place of .*| if that is meant| with .*)?"
)

# Where the help leaves the choice to the author: by rule what it says, and what the author does
# then: what stands there, or in the place of something.
_ANSWERS = {
    "duplicate-id": ("an id of its own", "", "https://kestrelnotes.net/2024/eggs"),
    "element-in-text": ("escape it (&lt;)", "<p>Three!</p>", "&lt;p&gt;Three!&lt;/p&gt;"),
    "enclosure-attribute": ("digits only", "", "0"),
    "entity-in-text": ("write '&amp;'", "", "&amp;"),
    "missing-attribute": (
        "the size of the file in octets",
        'nest.mp3" type',
        'nest.mp3" length="24000000" type',
    ),
    "person-without-address": (
        "write the name in dc:creator",
        "<author>Ada Kestrel</author>",
        "<dc:creator>Ada Kestrel</dc:creator>",
    ),
}


def edited(report: Report, found: Finding, new: str) -> str:
    """The text of the feed with another in the place of a finding."""
    return f"{report.text[: found.start]}{new}{report.text[found.end :]}"


def whole_element(report: Report, found: Finding, new: str) -> str:
    """The same for the whole element that begins at a finding."""
    name = re.match(r"<([\w:]+)", report.text[found.start :])
    assert name is not None
    end = report.text.index(f"</{name[1]}>", found.start) + len(name[1]) + 3
    return f"{report.text[: found.start]}{new}{report.text[end:]}"


def renamed(report: Report, found: Finding, new: str) -> str:
    """The element that begins at a finding, with another name."""
    old = report.text[found.start + 1 : found.end - 1]
    head, tail = report.text[: found.start], report.text[found.start :]
    return head + tail.replace(f"<{old}>", f"<{new}>", 1).replace(f"</{old}>", f"</{new}>", 1)


def obeyed(report: Report, found: Finding) -> str:
    """The feed after what a finding says has been done: its fix, else its help, word by word."""
    text = report.text
    if found.fix is not None:
        for edit in reversed(found.fix.edits):
            text = text[: edit.start] + edit.text + text[edit.end :]
        return text
    said, old, new = _ANSWERS.get(found.name, ("", "", ""))
    if said and said in found.help:
        return text.replace(old, new) if old else edited(report, found, new)
    written = _WRITE.fullmatch(found.help)
    assert written is not None, found
    return _typed(report, found, written[1])


def _typed(report: Report, found: Finding, value: str) -> str:
    if found.name == "unknown-element":
        return renamed(report, found, value)
    if found.name == "missing-element" and value == "<description>":
        at = report.text.index("<link>")
        return f"{report.text[:at]}<description>Birds</description>\n{report.text[at:]}"
    if value.startswith("<"):
        return whole_element(report, found, value.replace("…", "Ada Kestrel"))
    attribute = re.fullmatch(r'[\w:]+="([^"]*)"', value)
    if attribute is not None:
        return edited(report, found, attribute[1])
    return edited(report, found, escape(value))


@pytest.mark.parametrize("feed", [ATOM, RSS], ids=["atom", "rss"])
def test_all_mistakes_are_mended_by_following_the_output(feed: str) -> None:
    text, rules = feed, []
    while True:
        report = lint(text.encode(), filename="feed.xml")
        found = next((f for f in report.findings if f.severity != "info"), None)
        if found is None:
            break
        rules.append(found.name)
        mended = obeyed(report, found)
        assert mended != text, found
        text = mended
        assert len(rules) < 40, rules
    assert len(rules) >= 15
    assert len(set(rules)) >= 12
    # The author's words are still there, and so are his addresses.
    for kept in ("Kestrel notes", "The nest &amp; the tower", "Three eggs", "eggs.jpg"):
        assert kept in text
