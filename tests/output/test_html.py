"""The page: what it holds, that text stays text in it, and that it needs nothing else."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedlint import __version__
from feedlint.command.discover import Problem
from feedlint.finding import Severity
from feedlint.linting.catalogue import builtin, documentation, select
from feedlint.linting.engine import lint
from feedlint.output.common import Style
from feedlint.output.html import render
from feedlint.output.html_align import Pair, differing, pairs
from feedlint.output.html_docs import page as markdown
from feedlint.output.html_line import ROOM, Mark, marked, tokens
from feedlint.reading.source import Source
from feedlint.text.show import escape
from tests.output import awkward
from tests.output.test_ci_formats import HOSTILE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from feedlint.output.common import Item

PLAIN = Style(is_coloured=False)
MESSAGE = "Fix the off-by-one error.\n\nThe count began at zero.\nNobody saw it.\n"
FEED = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>tag:ada.invalid,2024:feed</id><title>Notes</title>
<updated>2024-01-02T03:04:05Z</updated><author><name>Ada</name></author>
<link rel="self" href="https://ada.invalid/feed.atom"/>
<entry>
<id>{id}</id><title>{title}</title>
<updated>Tue, 02 Jan 2024 03:04:05 +0000</updated>
<link href="https://ada.invalid/1"/>
<content type="text">{one}</content>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><pre>{other}</pre></div></content>
</entry>
</feed>
"""


#: Enough rules to have every kind of finding, whatever else may be found one day.
RULES = ("id-not-iri", "date-not-rfc3339", "surplus-element", "renditions-differ")


def quoted(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def linted(filename: str = "notes.atom", **parts: str) -> Item:
    given = {"id": "tag:ada.invalid,2024:1", "title": "A fix", "one": MESSAGE, "other": MESSAGE}
    given |= {name: quoted(text) for name, text in parts.items()}
    return lint(Source(filename, FEED.format(**given).encode()), select(builtin(), RULES))


def page(*items: Item) -> str:
    return "".join(render(items, PLAIN))


def parsed(text: str) -> Element:
    """The page by a parser that refuses every error of the HTML standard."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    root: Element = parser.parse(text)
    return root


def words(element: Element) -> str:
    return "".join(element.itertext())


def with_class(root: Element, name: str) -> list[Element]:
    return [e for e in root.iter() if name in e.get("class", "").split()]


def marks_of(root: Element, number: int) -> str:
    """What is marked for a finding, without what is marked as related."""
    return "".join(
        words(mark)
        for mark in root.iter("mark")
        if str(number) in mark.get("data-f", "").split() and mark.get("class") != "related"
    )


# ---- what the page is made of


@pytest.fixture(scope="module")
def example(checkout: Path) -> str:
    path = checkout / "examples/cgit.atom"
    return page(lint(Source("cgit.atom", path.read_bytes()), select(builtin())))


def pages(example: str) -> Iterator[str]:
    yield example
    yield page()
    yield page(*awkward.items())
    yield page(linted(other=MESSAGE.replace("zero", "one"), title=HOSTILE))


def test_the_markup_is_valid_and_its_links_lead_somewhere(example: str) -> None:
    for text in pages(example):
        root = parsed(text)
        ids = [e.get("id") for e in root.iter() if e.get("id")]
        assert len(ids) == len(set(ids))
        for element in root.iter():
            assert set(element.get("aria-labelledby", "").split()) <= set(ids)
        targets = {a.get("href", "") for a in root.iter("a")}
        inside = {target[1:] for target in targets if target.startswith("#")}
        assert {target for target in inside if "=" not in target} <= set(ids)
        others = targets - {f"#{target}" for target in inside}
        assert all(target.startswith("https://") for target in others)


def test_nothing_is_loaded_from_elsewhere(example: str) -> None:
    for text in pages(example):
        root = parsed(text)
        names = Counter(str(element.tag) for element in root.iter())
        assert names["script"] == names["style"] == 1
        loading = ("link", "img", "iframe", "object", "embed", "audio", "video", "base", "form")
        assert [name for name in loading if names[name]] == []
        for element in root.iter():
            assert not [name for name in element.keys() if name.startswith("on")]  # noqa: SIM118  # an element is no dictionary
            assert {"src", "style", "srcset", "action", "formaction"}.isdisjoint(element.keys())
    style, script = assets(example)
    assert not re.search(r"url\(|@import|https?:", style)
    assert not re.search(r"innerHTML|outerHTML|insertAdjacent|write\(|eval|fetch|http", script)


def assets(text: str) -> tuple[str, str]:
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)
    script = re.search(r"<script>(.*?)</script>", text, re.DOTALL)
    assert style
    assert script
    return style[1], script[1]


def test_the_policy_allows_what_is_there_and_nothing_else(example: str) -> None:
    metas = {m.get("http-equiv"): m.get("content", "") for m in parsed(example).iter("meta")}
    policy = metas["Content-Security-Policy"]
    directives = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert directives["default-src"] == "'none'"
    assert directives["require-trusted-types-for"] == "'script'"
    for name, text in zip(("style-src", "script-src"), assets(example), strict=True):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert directives[name] == f"'sha256-{digest}'"
    # A policy holds for what comes after it.
    assert example.index("Content-Security-Policy") < example.index("<style>")


def test_a_page_is_the_same_each_time(example: str) -> None:
    items = list(awkward.items())
    assert page(*items) == page(*items)
    assert f"<p>feedlint {__version__}</p>" in example


# ---- the findings


def test_every_finding_is_told_once_with_its_place() -> None:
    item = linted(id="notes")
    assert not isinstance(item, Problem)
    root = parsed(page(item))
    notes = with_class(root, "note")
    assert len(notes) == len(item.diagnostics) > 2
    for number, (note, diagnostic) in enumerate(zip(notes, item.diagnostics, strict=True), 1):
        line, column = item.source.position(diagnostic.span.start)
        text = words(note)
        assert f"{line}:{column}" in text
        assert diagnostic.message in text
        assert diagnostic.help in text
        assert diagnostic.severity.label in note.get("class", "").split()
        assert marks_of(root, number) == item.source.text[slice(*diagnostic.span)]
    assert words(next(root.iter("h1"))).startswith("Found ")


def test_a_line_of_the_source_is_shown_once() -> None:
    text = "".join(f"<id>{number}</id>\n" for number in range(100))
    found = [
        awkward.diagnostic(Severity.ERROR, "A9", f"rule-{start}", "says", (start, start + 4))
        for start in (match.start() for match in re.finditer("<id>", text))
    ]
    item = awkward.report("a.atom", text, found[0], *found)
    root = parsed(page(item))
    numbers = [row.get("data-n") for row in with_class(root, "row")]
    assert numbers == [str(number) for number in range(1, 101)]


def test_entries_are_told_by_their_titles() -> None:
    root = parsed(page(linted(id="notes", title="  One\n two ")))
    assert "Entry 1 One two" in [words(heading) for heading in root.iter("h3")]


def test_what_could_not_be_linted_stands_on_top() -> None:
    text = page(Problem("gone.atom", "cannot be read"), awkward.report("clean.atom", "x"))
    (problems,) = with_class(parsed(text), "problems")
    assert "gone.atom cannot be read" in words(problems)
    assert "clean.atom" in words(with_class(parsed(text), "clean")[0])


def test_a_fix_is_shown_as_before_and_after() -> None:
    notes = with_class(parsed(page(linted())), "note")
    (note,) = (note for note in notes if note.get("data-rule") == "date-not-rfc3339")
    (fix,) = with_class(note, "fix")
    assert "safe fix" in words(fix)
    old, new = with_class(fix, "old"), with_class(fix, "new")
    assert [words(row) for row in old] == ["<updated>Tue, 02 Jan 2024 03:04:05 +0000</updated>\n"]
    assert [words(row) for row in new] == ["<updated>2024-01-02T03:04:05+00:00</updated>\n"]
    assert [words(e) for e in fix.iter("del")] == ["Tue, 02 Jan 2024 03:04:05 +0000"]
    assert [words(e) for e in fix.iter("ins")] == ["2024-01-02T03:04:05+00:00"]


def test_two_renditions_stand_side_by_side() -> None:
    other = MESSAGE.replace("zero", "one").replace("Nobody saw it.\n", "")
    root = parsed(page(linted(other=other)))
    (table,) = with_class(root, "compare")
    rows = [[words(cell) for cell in row.iter("td")] for row in table.iter("tr")]
    assert ["The count began at zero.", "The count began at one."] in rows
    assert ["Nobody saw it.", ""] in rows
    assert [words(mark) for mark in table.iter("mark")] == ["zero", "one", "Nobody saw it."]
    assert "content as xhtml, from line" in words(table)


def test_two_renditions_that_are_the_same_need_no_table() -> None:
    root = parsed(page(linted()))
    assert with_class(root, "compare") == []
    assert any("on say the same" in words(note) for note in with_class(root, "note"))


def test_rules_come_with_their_pages() -> None:
    root = parsed(page(linted()))
    pages_ = {e.get("id", ""): words(e) for e in with_class(root, "page")}
    assert "Readers sort entries by updated" in pages_["rule-date-not-rfc3339"]
    assert set(pages_) == {f"rule-{n.get('data-rule')}" for n in with_class(root, "note")}


# ---- text stays text


def test_hostile_text_is_inert() -> None:
    item = linted(HOSTILE, id=HOSTILE, title=f"A {HOSTILE}", one=HOSTILE, other=HOSTILE + "!")
    text = page(item)
    root = parsed(text)
    assert len(list(root.iter("script"))) == 1
    assert list(root.iter("img")) == []
    assert "\\u202egpj." in words(next(root.iter("h2")))
    body = text.partition("<body>")[2].replace(assets(text)[1], "")
    assert "<script>alert" not in body
    assert not re.search(r"##[A-Za-z]*\[", text)
    assert set(re.sub(r"[\n -~]", "", body)) <= {"…", "·"}
    # The hostile text is there to be read, all of it, in the id that is at fault.
    assert escape(HOSTILE).replace("##", "#\\x23").split("\\u2028")[0][:60] in words(root)


ALPHABET = "ab<>&\"' =\t日\u0301\U0001f600\x1b\u202e\u00a0"


@given(
    st.text(ALPHABET, max_size=40),
    st.integers(1, 12),
    st.lists(st.tuples(st.integers(0, 480), st.integers(0, 60)), max_size=4),
)
def test_marks_cover_what_they_mark(piece: str, times: int, places: list[tuple[int, int]]) -> None:
    text = piece * times
    marks = [
        Mark(min(start, len(text)), min(start + size, len(text)), "error", number)
        for number, (start, size) in enumerate(places, 1)
    ]
    line = marked(text, marks, tokens)
    root = parsed(f"<!DOCTYPE html><title>x</title><p>{line}</p>")
    shown = words(next(root.iter("p")))
    if len(text) <= ROOM:
        assert shown == shown_of(text)
    for mark in marks:
        assert marks_of(root, mark.number) == shown_of(text[mark.start : mark.end])


def shown_of(text: str) -> str:
    """A text as an excerpt has it: tabs stay, everything else that does not print is named."""
    return "\t".join(escape(part) for part in text.split("\t"))


def test_long_lines_are_cut_around_their_marks() -> None:
    line = marked("a" * 5000 + "b" * 1000 + "c" * 5000, [Mark(5000, 6000, "error", 1)])
    assert len(line) < 1000
    root = parsed(f"<!DOCTYPE html><title>x</title><p>{line}</p>")
    assert [e.get("title", "").split()[0] for e in with_class(root, "cut")] == [
        "4,940",
        "780",
        "4,900",
    ]


# ---- the pages of the rules


def test_every_page_of_a_rule_can_be_shown() -> None:
    for info in builtin():
        found = markdown(documentation(info).partition("\n")[2])
        root = parsed(f"<!DOCTYPE html><title>x</title>{found}")
        headings = [words(heading) for heading in root.iter("h4")]
        assert headings[:1] == ["Why"]
        for name in ("p", "li"):
            assert not [e for e in root.iter(name) if re.search(r"`|\]\(|\*\*", words(e))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a `<b>` **c**", "<p>a <code>&lt;b&gt;</code> <strong>c</strong></p>\n"),
        (
            "[d](https://e.invalid/?a=1&b)",
            '<p><a href="https://e.invalid/?a=1&amp;b" rel="noreferrer">d</a></p>\n',
        ),
        ("[d](javascript:alert(1))", "<p>[d](javascript:alert(1))</p>\n"),
        ("- one\n  more\n- two", "<ul><li>one more</li><li>two</li></ul>\n"),
        ("## A\ntext\nmore\n\nnext", "<h4>A</h4>\n<p>text more</p>\n<p>next</p>\n"),
        (
            "```xml\n<b>\n\n# c\n```\nd",
            '<pre translate="no"><i>&lt;b&gt;</i>\n\n# c</pre>\n<p>d</p>\n',
        ),
        ("```\n<never closed", '<pre translate="no"><i>&lt;never closed</i></pre>\n'),
    ],
)
def test_markdown(text: str, expected: str) -> None:
    assert markdown(text) == expected


# ---- texts against each other

LINES = st.lists(st.sampled_from(["a", "b", "c c", ""]), max_size=12)


@given(LINES, LINES)
def test_lines_beside_each_other_are_all_lines(one: list[str], other: list[str]) -> None:
    found = list(pairs(one, other))
    assert [pair.one for pair in found if pair.one is not None] == one
    assert [pair.other for pair in found if pair.other is not None] == other
    assert Pair(None, None) not in found
    if one == other:
        assert all(pair.is_equal for pair in found)


@given(st.text("ab .", max_size=30), st.text("ab .", max_size=30))
def test_what_is_not_marked_is_the_same(one: str, other: str) -> None:
    mine, theirs = differing(Pair(one, other))
    assert without(one, mine) == without(other, theirs)
    assert (not mine and not theirs) == (one == other)


def without(text: str, stretches: list[tuple[int, int]]) -> str:
    for start, end in reversed(stretches):
        text = text[:start] + text[end:]
    return text


def test_comparisons_end_where_texts_have_too_many_lines() -> None:
    one, other = [f"a{n}" for n in range(2000)], [f"b{n}" for n in range(2000)]
    found = list(pairs(["same", *one], ["same", *other]))
    assert found[0].is_equal
    assert len(found) == 2001


# ---- colours


def luminance(colour: str) -> float:
    """The relative luminance of `#rrggbb` (WCAG 2.2)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


#: What is written in which colour on which ground.
COLOURS: list[tuple[str, tuple[str, ...]]] = [
    ("ink", ("page", "paper", "old", "new", "del", "ins", "unlike", "differs", "related-tint")),
    ("ink", ("error-tint", "warning-tint", "info-tint")),
    ("quiet", ("page", "paper", "unlike")),
    ("link", ("page", "paper")),
    ("error", ("page", "paper", "error-tint")),
    ("warning", ("page", "warning-tint")),
    ("info", ("page", "info-tint")),
    ("tag", ("paper", "old", "new", "error-tint", "warning-tint", "info-tint", "related-tint")),
    ("value", ("paper", "old", "new", "error-tint", "warning-tint", "info-tint")),
    ("reference", ("paper", "old", "new", "error-tint", "warning-tint", "info-tint")),
]


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_text_stands_out_from_its_ground(example: str, theme: int) -> None:
    declared = re.findall(r"--([a-z-]+): light-dark\((#\w{6}), (#\w{6})\);", assets(example)[0])
    colours: dict[str, Any] = {name: pair[theme] for name, *pair in declared}
    weak = [
        (text, ground, round(contrast(colours[text], colours[ground]), 2))
        for text, grounds in COLOURS
        for ground in grounds
        if contrast(colours[text], colours[ground]) < 4.5
    ]
    assert weak == []
