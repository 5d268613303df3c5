"""C002 title-differs-from-message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.rules.content.title_differs_from_message import TitleDiffersFromMessage
from feedlint.testing import Case, diagnose, entry, rule_test

if TYPE_CHECKING:
    from pathlib import Path

H = "0d8e5fbc31e1082063bfb5155c35b7869721152b"
GITHUB = f"<id>tag:github.com,2008:Grit::Commit/{H}</id>"
GITWEB = f"<id>https://x.example/?p=a;a=commitdiff;h={H}</id>"
HGWEB = f"<id>https://x.example/#changeset-{H}</id>"
CGIT = f'<id>urn:sha1:{H}</id><link href="/commit/?id={H}"/>'
STAGIT = f'<id>{H}</id><link href="commit/{H}.html"/>'


def pre(message: str) -> str:
    return (
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'
        f"<pre>\n{message}</pre></div></content>"
    )


CASES = [
    Case("the same", f"{GITHUB}<title>\n  fix\n</title>" + pre("fix\n\nbody\n")),
    Case("cut by GitHub", f"{GITHUB}<title>fix the lo…</title>" + pre("fix the long line\n")),
    Case("cut by gitweb", f'{GITWEB}<title type="html">fix ... </title>' + pre("fix the line\n")),
    Case("white space", f"{GITWEB}<title>a b</title>" + pre("  a\tb \n")),
    Case("several lines, the first", f"{GITWEB}<title>a</title>" + pre("a\nb\n\nc\n")),
    Case("several lines, joined", f"{GITWEB}<title>a b</title>" + pre("a\nb\n\nc\n")),
    Case("branch before it", f"{HGWEB}<title>[x] [y] a</title>" + pre("a\n")),
    Case("bracket of its own", f"{HGWEB}<title>[x] a</title>" + pre("[x] a\n")),
    Case("escaped too little", f'{GITWEB}<title type="html">&lt;b> a</title>' + pre("&lt;b> a")),
    Case("cgit has no title in it", f"{CGIT}<title>a</title><content>b</content>"),
    Case("no message", f"{GITHUB}<title>a</title>" + pre("\n")),
    Case("no title", f"{GITHUB}<title/>" + pre("a\n")),
    Case("blog", "<title>a</title>" + pre("b\n")),
    Case(
        "another",
        f"{GITHUB}<title>\n  ⟦add it⟧\n</title>" + pre("remove it\n\nadd it\n"),
        says="the title 'add it' is not the first line of the message, 'remove it'",
    ),
    Case("more than the line", f"{GITWEB}<title>⟦a b c⟧</title>" + pre("a b\n"), says="'a b'"),
    Case("cut without a mark", f"{GITWEB}<title>⟦a b⟧</title>" + pre("a b c\n"), says="'a b c'"),
    Case(
        "stagit",
        f"{STAGIT}<title>⟦a⟧</title><content>commit {H}\nAuthor: x\nDate: y\n\nb\n</content>",
        says="'b'",
    ),
]
test_title_differs_from_message = rule_test(TitleDiffersFromMessage, CASES, wrap=entry)


def test_real_feeds_are_silent(shared: Path) -> None:
    feeds = [p for name in ("commits", "real") for p in sorted((shared / "feeds" / name).iterdir())]
    assert [f.name for f in feeds if diagnose(TitleDiffersFromMessage, f.read_bytes())] == []
