"""C001 renditions-differ: in tables, and on a thousand and a half changes of a real feed."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, NamedTuple

import pytest

from feedlint.rules.content.renditions_differ import RenditionsDiffer
from feedlint.testing import Case, diagnose, entry, rule_test

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from feedlint.finding import Diagnostic

XHTML = '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{}</div></content>'


def two(first: str, second: str) -> str:
    return f"<content>{first}</content>\n" + XHTML.format(second)


CASES = [
    Case("one content", "<content>a</content>"),
    Case("the same", two("\na\n\nb\n", "\n<pre>\na\n\nb\n</pre>\n")),
    Case("outer newlines", two("a", "<pre>\n\n\na\n\n</pre>")),
    Case("inline markup", two("see #12 now", '<pre>see <a href="x">#12</a> now</pre>')),
    Case("white space that XHTML drops", two("a\n\nb", "<p>a</p>\n<p>b</p>")),
    Case("lines that XHTML joins", two("a\nb", " a b ")),
    Case(
        "another language", '<content xml:lang="en">a</content><content xml:lang="de">b</content>'
    ),
    Case("not text", '<content>a</content><content type="image/png">AAAA</content>'),
    Case("content elsewhere", '<content>a</content><content type="text/plain" src="a.txt"/>'),
    Case("title in one of them", "<title>t</title>" + two("\nbody\n", "<pre>t\n\nbody</pre>")),
    Case("title alone in one of them", "<title>t</title>" + two("\n", "<pre>t</pre>")),
    Case(
        "a character",
        two("\nabc\n", "<pre>\na⟦x⟧c\n</pre>"),
        says="the xhtml content has U+0078 'x' where the text content has U+0062 'b', "
        "at '\\naxc\\n'; 1 line differs",
    ),
    Case("an escaped character", two("a&lt;c", "<pre>a⟦&#38;⟧c</pre>"), says="U+0026 '&'"),
    Case("after elements", two("abc", "<pre><b>a</b>b⟦d⟧</pre>"), says="U+0064 'd'"),
    Case("two lines", two("a\nb\nc", "<pre>⟦x⟧\nb\ny</pre>"), says="2 lines differ"),
    Case("a line more", two("a\nb", "<pre>a\n⟦x⟧\nb</pre>"), says="; 1 line differs"),
    Case(
        "trailing blank",
        two("a\nb", "<pre>a⟦ ⟧\nb</pre>"),
        says="has U+0020 ' ' where the text content has U+000A, at 'a \\nb'; "
        "they differ only in trailing blanks, 1 line differs",
    ),
    Case(
        "white space",
        two("a b", "<pre>a⟦\u00a0⟧b</pre>"),
        says="has U+00A0 where the text content has U+0020 ' ', at 'a\\xa0b'; "
        "they differ only in white space",
    ),
    Case(
        "the title alone, with a change in one copy",
        "<title>Fix it</title><content>Fix it</content>"
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><pre>Fix⟦-⟧it</pre></div>'
        "</content>",
        says="the xhtml content has U+002D '-' where the text content has U+0020 ' '",
    ),
    Case(
        "the title once, and more of its words in the next line",
        "<title>Fix the parser for dates</title>"
        "<content>Fix the parser for dates\n\nFix the\nparser for times too</content>"
        + XHTML.format("<p>Fix the\nparser for times too</p>"),
    ),
    Case(
        "xhtml ends early",
        two("a\n\nbc", "<pre>a\n\nb⟦⟧</pre>"),
        says="the xhtml content ends where the text content has U+0063 'c', at 'a\\n\\nb'; "
        "the xhtml content ends early",
    ),
    Case(
        "text ends early",
        two("a b\u2026", "<pre>a b⟦c⟧ d</pre>"),
        says="the text content ends early",
    ),
    Case(
        "escaped twice",
        two("a &lt;b>", "<pre>a ⟦&amp;⟧lt;b&amp;gt;</pre>"),
        says="the xhtml text is escaped once more",
    ),
    Case(
        "nothing in one",
        '<content>a</content><content type="html">⟦&lt;b>&lt;/b>⟧</content>',
        says="the html content ends where",
    ),
    Case(
        "html",
        '<content>a "b"</content><content type="html">&lt;pre>a ⟦&amp;#8220;⟧b"&lt;/pre></content>',
        says="the html content has U+201C '“' where",
    ),
    Case(
        "two of a kind",
        "<content>a</content><content>⟦b⟧</content>",
        says="the other text content has U+0062 'b' where the first text content",
    ),
    Case("once an entry", two("a", "<pre>⟦b⟧</pre>") + "<content>c</content>"),
    Case("the second is the same", two("a", "<pre>a</pre>") + "<content>⟦c⟧</content>"),
    Case(
        "body behind a title",
        "<title>t</title>" + two("\nbody\n", "<pre>t\n\nb⟦a⟧dy</pre>"),
        says="has U+0061 'a' where the text content has U+006F 'o'",
    ),
    Case("control characters", two("a", "<pre>⟦\u202e⟧b</pre>"), says="has U+202E where"),
]
test_renditions_differ = rule_test(RenditionsDiffer, CASES, wrap=entry)


class Change(NamedTuple):
    """A change of one character: its place, what stood there, what stands there now."""

    offset: int
    old: str
    new: str

    def of(self, text: str) -> str:
        return text[: self.offset] + self.new + text[self.offset + len(self.old) :]


# One character of the text: a reference, or itself.
_CHARACTER = re.compile(r"&[a-z]+;|[^&]", re.DOTALL)
_PRE = re.compile(r"<pre>(.*?)</pre>", re.DOTALL)
_LETTERS = "xQ7 \t\u00a0\u00e9\u2019\U0001f600"


def changes(text: str, number: int) -> Iterator[Change]:
    """Seeded changes in every `pre`: a character replaced, removed, put in or doubled."""
    dice = random.Random(20210401)
    copies = [match.span(1) for match in _PRE.finditer(text)]
    for index in range(number):
        start, end = copies[index % len(copies)]
        characters = list(_CHARACTER.finditer(text, start, end))
        chosen = dice.choice(characters)
        old = chosen[0]
        new = dice.choice([c for c in _LETTERS if c != old])
        yield Change(chosen.start(), *dice.choice([(old, new), (old, ""), ("", new), ("", old)]))


@pytest.fixture(scope="module")
def xtensa(shared: Path) -> str:
    return (shared / "feeds" / "linux-xtensa.atom").read_text(encoding="utf-8")


def found_in(text: str) -> tuple[Diagnostic, ...]:
    return diagnose(RenditionsDiffer, text.encode())


def is_at(change: Change, text: str, start: int) -> bool:
    """Whether `start` is where the changed text first differs from the other copy.

    In a run of the same character it is the end of the run: nobody can tell which
    of them was put in or taken out.
    """
    offset, run = change.offset, change.old or change.new
    if not change.old:
        while text.startswith(run, offset + len(run)):
            offset += len(run)
    elif not change.new:
        while text.startswith(run, offset):
            offset += len(run)
    return start == offset


def test_changes_of_one_character(xtensa: str) -> None:
    found = true = 0
    for change in changes(xtensa, 1515):
        text = change.of(xtensa)
        diagnostics = found_in(text)
        assert len(diagnostics) <= 1
        if diagnostics:
            found += 1
            one = diagnostics[0]
            true += is_at(change, text, one.span.start)
            assert "1 line differs" in one.message or "\n" in {change.old, change.new}
            assert (
                xtensa[one.related[0].span.start] != text[one.span.start]
                or "&" in text[one.span.start : one.span.end]
            )
    assert found >= 1500
    assert true == found


def test_changes_of_outer_newlines_are_silent(xtensa: str) -> None:
    assert found_in(xtensa) == ()
    dice = random.Random(20210401)
    copies = [match.span(1) for match in _PRE.finditer(xtensa)]
    for index in range(100):
        start, end = copies[index % len(copies)]
        inner = xtensa[start:end].strip("\n")
        outer = ["\n" * dice.randrange(4) for _ in range(2)]
        text = xtensa[:start] + outer[0] + inner + outer[1] + xtensa[end:]
        assert found_in(text) == ()


def test_real_feeds_are_silent(shared: Path) -> None:
    feeds = sorted((shared / "feeds" / "real").iterdir())
    assert len(feeds) >= 60
    assert [feed.name for feed in feeds if diagnose(RenditionsDiffer, feed.read_bytes())] == []
