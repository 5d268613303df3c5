"""The message of a commit from its entry, and the places of its slices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import etree

from feedlint.commits.entry import identity_of
from feedlint.commits.message import message_of, region_of, uncut, without_branch
from feedlint.feeds.recognise import document_of
from feedlint.reading.source import Source
from feedlint.rule import ATOM, XHTML, atom, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element as Element

    from feedlint.anchor import Anchor

H = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
BODY = "It was &lt;wrong&gt;.\n\nFixes: #1\nSigned-off-by: A &lt;a@b.example&gt;\n"
READ = "It was <wrong>.\n\nFixes: #1\nSigned-off-by: A <a@b.example>\n"
TWICE = BODY.replace("&", "&amp;")
CGIT = f"<id>{H}</id><link href='https://x.example/commit/?id={H}'/>"
GITWEB = f"<id>https://x.example/?p=a;a=commitdiff;h={H}</id>"
GITHUB = f"<id>tag:github.com,2008:Grit::Commit/{H}</id>"
HGWEB = f"<id>https://x.example/#changeset-{H}</id>"
BARE = f"<id>{H}</id><link href='https://x.example/o/r/commit/{H}'/>"
STAGIT = f"<id>{H}</id><link href='commit/{H}.html'/>"
GITLAB = f"<id>https://x.example/o/r/-/commit/{H}</id>"


def root_of(feed: Path) -> Element:
    return document_of(Source(feed.name, feed.read_bytes())).root


def xhtml(markup: str) -> str:
    return f"<content type='xhtml'><div xmlns='{XHTML}'>{markup}</div></content>"


def entry(markup: str) -> Element:
    return etree.fromstring(f"<entry xmlns='{ATOM}'>{markup}</entry>")


ENTRIES = [
    (
        "cgit, text",
        f"{CGIT}<title>fix: it</title><content>\n{BODY}</content>",
        f"fix: it\n\n{READ}",
    ),
    (
        "cgit, xhtml",
        f"{CGIT}<title>fix: it</title>" + xhtml(f"\n<pre>\n{BODY}</pre>\n"),
        f"fix: it\n\n{READ}",
    ),
    ("cgit, no body", f"{CGIT}<title>fix: it</title><content>\n</content>", "fix: it\n\n"),
    (
        "cgit, body begins like the title",
        f"{CGIT}<title>fix</title><content>\nfix it\n</content>",
        "fix\n\nfix it\n",
    ),
    (
        "gitweb",
        f"{GITWEB}<title type='html'>fix: it</title>"
        + xhtml(f"\n<pre>\nfix: it\n\n{BODY}</pre><ul><li>[<a>D</a>] f</li></ul>\n"),
        f"fix: it\n\n{READ}",
    ),
    (
        "gitweb, title cut",
        f"{GITWEB}<title type='html'>fix... </title>" + xhtml(f"<pre>\nfix: it\n\n{BODY}</pre>"),
        f"fix: it\n\n{READ}",
    ),
    (
        "gitweb, title with lost markup",
        f"{GITWEB}<title type='html'>a &lt;b.h></title>" + xhtml("<pre>\na &lt;b.h>\n</pre>"),
        "a <b.h>\n",
    ),
    (
        "GitHub",
        (
            f"{GITHUB}<title>\n  fix: it\n</title>"
            f"<content type='html'>\n &lt;pre style='x'>fix: it\n\n{TWICE}&lt;/pre>\n</content>"
        ),
        f"fix: it\n\n{READ}",
    ),
    (
        "hgweb, old",
        f"{HGWEB}<title>fix: it</title>" + xhtml(f"<pre>fix: it\n\n{BODY}</pre>"),
        f"fix: it\n\n{READ}",
    ),
    (
        "hgweb, new",
        (
            f"{HGWEB}<title>[b] fix: it</title><content type='xhtml'><table xmlns='{XHTML}'>"
            "<tr><th>changeset</th><td>0d8e</td></tr>\n<tr><th>\n description</th>"
            "<td>fix: it<br/>\n<br/>\nFixes:<br/>\n  #1</td></tr><tr><th>files</th><td>f</td></tr>"
            "</table></content>"
        ),
        "fix: it\n\nFixes:\n  #1",
    ),
    (
        "Gitea",
        f"{BARE}<title>fix: it</title><content type='html'>fix: it\n\n{TWICE}</content>",
        f"fix: it\n\n{READ}",
    ),
    (
        "Gitea, not escaped",
        f"{BARE}<title>fix: it</title><content type='html'>fix: it\n\n{BODY}</content>",
        f"fix: it\n\n{READ}",
    ),
    (
        "stagit",
        (
            f"{STAGIT}<title>fix: it</title><content>commit {H}\nparent {H}\nAuthor: A &lt;a>\n"
            f"Date: today\n\nfix: it\n\n{BODY}</content>"
        ),
        f"fix: it\n\n{READ}",
    ),
    (
        "GitLab",
        f"{GITLAB}<title>fix: it</title><summary type='html'>&lt;p>It was.&lt;/p></summary>",
        "fix: it\n\nIt was.",
    ),
    (
        "of one's own making",
        f"{GITHUB}<title>fix: it</title><content>fix: it\n\nbody</content>",
        "fix: it\n\nbody",
    ),
    (
        "without a title",
        f"{GITLAB}<content>fix: it\n\nbody</content>",
        "\n\nfix: it\n\nbody",
    ),
]


@pytest.mark.parametrize(("markup", "text"), [r[1:] for r in ENTRIES], ids=[r[0] for r in ENTRIES])
def test_text(markup: str, text: str) -> None:
    message = message_of(entry(markup))
    assert message is not None
    assert message.text == text


def said(anchor: Anchor) -> str:
    assert anchor.element is not None
    return text_of(anchor.element)[anchor.start : anchor.end]


@pytest.mark.parametrize("markup", [row[1] for row in ENTRIES], ids=[row[0] for row in ENTRIES])
def test_places_of_all_letters(markup: str) -> None:
    message = message_of(entry(markup))
    assert message is not None
    for offset, letter in enumerate(message.text):
        if letter.isalnum():
            assert {said(a) for a in message.anchors(offset, offset + 1)} == {letter}
            assert said(message.anchor(offset, offset + 1)) == letter


NONE = [
    ("blog", "<id>https://x.example/1</id><title>t</title><content>c</content>"),
    (
        "hash without a commit",
        f"<id>{H}</id><link href='https://x.example/post'/><content>c</content>",
    ),
    ("link alone", f"<id>urn:x:1</id><link href='https://x.example/commit/{H}'/><content/>"),
    ("no content", f"{GITHUB}<title>t</title>"),
    ("content elsewhere", f"{GITHUB}<content type='image/png' src='x'/>"),
    # RSS-Bridge names every item so.
    (
        "URN of a hash",
        f"<id>urn:sha1:{H}</id><link href='https://x.example/post'/><content>c</content>",
    ),
    ("no id", "<title>t</title><content>c</content>"),
    ("another relation", f"<id>{H}</id><link rel='via' href='/o/commit/{H}'/><content>c</content>"),
]


@pytest.mark.parametrize("markup", [row[1] for row in NONE], ids=[row[0] for row in NONE])
def test_no_message(markup: str) -> None:
    assert message_of(entry(markup)) is None


TWO = f"{CGIT}<title>fix: it</title><content>\n{BODY}</content>"


@pytest.mark.parametrize(
    ("second", "renditions"),
    [
        (xhtml(f"<pre>\n{BODY}</pre>"), {"It": 2, "Fixes: #1": 2, "example>": 2, "fix:": 1}),
        (
            xhtml(f"<pre>\n{BODY.replace('wrong', 'not wrong')}</pre>"),
            {"It was": 2, "<wrong>": 1, "Fixes: #1": 2},
        ),
        (xhtml("<pre>\nelse\n</pre>"), {"It was": 1, "Fixes: #1": 1}),
        ("<content type='image/png'>AAAA</content>", {"It was": 1}),
    ],
)
def test_every_rendition_that_has_the_slice(second: str, renditions: dict[str, int]) -> None:
    message = message_of(entry(TWO + second))
    assert message is not None
    for words, number in renditions.items():
        start = message.text.index(words)
        found = message.anchors(start, start + len(words))
        assert len({anchor.element for anchor in found}) == number == len(found)
        assert found[0] == message.anchor(start, start + len(words))


def test_title_is_a_rendition_of_the_first_line() -> None:
    github = next(row[1] for row in ENTRIES if row[0] == "GitHub")
    message = message_of(entry(github))
    assert message is not None
    assert [said(anchor) for anchor in message.anchors(0, 4)] == ["fix:", "fix:"]
    start = message.text.index("Fixes")
    assert [said(anchor) for anchor in message.anchors(start, start + 5)] == ["Fixes"]


def test_slice_across_title_and_body_is_nowhere_in_one_piece() -> None:
    message = message_of(entry(TWO))
    assert message is not None
    assert message.anchors(0, len(message.text)) == ()
    assert said(message.anchor(0, len(message.text))) == "fix: it"


def test_every_commit_of_real_feeds_has_a_message(shared: Path) -> None:
    feeds = [*sorted((shared / "feeds" / "commits").iterdir()), shared / "feeds/linux-xtensa.atom"]
    read = 0
    for feed in feeds:
        for element in root_of(feed).iterchildren(atom("entry")):
            identity = identity_of(element)
            message = message_of(element)
            assert identity.is_commit == (message is not None)
            if message is not None:
                read += 1
                assert message.title.split()[0] in message.text.partition("\n")[0]
    assert read == 583


def test_region_of_what_is_no_text() -> None:
    assert region_of(etree.fromstring("<content type='image/png'>AAAA</content>")) is None


@pytest.mark.parametrize(
    ("title", "whole"),
    [("a b…", "a b"), ("a b...", "a b"), ("a b ...", "a b"), ("a... b", "a... b"), ("…", "")],
)
def test_uncut(title: str, whole: str) -> None:
    assert uncut(title) == whole


def test_without_branch() -> None:
    assert without_branch("[a] [b] [c]d") == "[c]d"
