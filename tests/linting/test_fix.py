"""Fixes: what is written, what is left alone, and what is never done."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from feedlint.anchor import on_text, whole
from feedlint.finding import Finding, Fix, Safety, Severity, replace, rewrite
from feedlint.linting.catalogue import Chosen, Ruleset, builtin, describe, select
from feedlint.linting.fix import diff, edited, encode, fix, is_harmless
from feedlint.linting.writing import write
from feedlint.reading.source import InputError, Source
from feedlint.rule import Rule, atom, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

SAFE = frozenset((Safety.SAFE,))
ALL = frozenset(Safety)
FEED = '<feed xmlns="http://www.w3.org/2005/Atom">\n{}\n</feed>\n'


class Colour(Rule):
    """Write color; ask about gray.

    ## Fix
    """

    code, name, since = "Z001", "colour", "1"
    severity = Severity.ERROR
    visits = (atom("title"),)

    def check(self, element: Element, _: Context) -> Iterator[Finding]:
        text = text_of(element)
        start = text.find("colour")
        if start >= 0:
            place = on_text(element, start, start + 6)
            yield Finding(place, "colour", fix=Fix("Cut", Safety.SAFE, (replace(place, "color"),)))
        if "gray" in text:
            place = on_text(element, text.find("gray"), text.find("gray") + 4)
            yield Finding(place, "gray", fix=Fix("Ask", Safety.UNSAFE, (replace(place, "gr…y"),)))


class Harm(Rule):
    """A fix that does harm, of the kind the title asks for.

    ## Fix
    """

    code, name, since = "Z002", "harm", "1"
    severity = Severity.ERROR
    visits = (atom("subtitle"),)

    def check(self, element: Element, _: Context) -> Iterator[Finding]:
        markup = {
            "break": "<subtitle>",
            "new": "<title>colour</title>",
            "loop": "<subtitle>loop</subtitle> ",
        }
        text = text_of(element)
        if text in markup:
            edit = rewrite(whole(element), markup[text])
            yield Finding(whole(element), text, fix=Fix("Harm", Safety.SAFE, (edit,)))


RULES = Ruleset([Chosen(describe(rule), rule.severity, {}) for rule in (Colour, Harm)])


def mend(text: str, allowed: frozenset[Safety] = SAFE) -> tuple[str, int]:
    fixed = fix(Source("feed.atom", FEED.format(text).encode()), RULES, allowed)
    head, tail = FEED.split("{}")
    inside = fixed.report.source.text.removeprefix(head).removesuffix(tail)
    return inside, fixed.applied


CASES = [
    ("nothing", "<title>x</title>", SAFE, "<title>x</title>", 0),
    ("until stable", "<title>colour colour</title>", SAFE, "<title>color color</title>", 2),
    ("unsafe is not safe", "<title>gray</title>", SAFE, "<title>gray</title>", 0),
    ("unsafe on request", "<title>gray colour</title>", ALL, "<title>gr…y color</title>", 2),
    ("ill-formed", "<subtitle>break</subtitle>", SAFE, "<subtitle>break</subtitle>", 0),
    ("a new finding", "<subtitle>new</subtitle>", SAFE, "<subtitle>new</subtitle>", 0),
    (
        "one bad fix costs its own place only",
        "<title>colour</title><subtitle>break</subtitle><title>colour</title>",
        SAFE,
        "<title>color</title><subtitle>break</subtitle><title>color</title>",
        2,
    ),
]


@pytest.mark.parametrize(("label", "text", "allowed", "expected", "count"), CASES)
def test_fix(label: str, text: str, allowed: frozenset[Safety], expected: str, count: int) -> None:
    assert mend(text, allowed) == (expected, count), label
    assert mend(expected, allowed)[1] == 0


def test_a_fix_that_never_ends_is_stopped() -> None:
    text, count = mend("<subtitle>loop</subtitle>")
    assert count == 10
    assert text.startswith("<subtitle>loop</subtitle>")


SPELLINGS = [
    ("utf-8", b"", "\n"),
    ("utf-8", b"\xef\xbb\xbf", "\r\n"),
    ("utf-16-le", b"\xff\xfe", "\r\n"),
    ("utf-16-be", b"\xfe\xff", "\r"),
    ("iso-8859-1", b"", "\n"),
    ("shift_jis", b"", "\r\n"),
]


@pytest.mark.parametrize(("encoding", "bom", "newline"), SPELLINGS)
def test_bytes_outside_the_edits_stay(encoding: str, bom: bytes, newline: str) -> None:
    declared = encoding[:6] if encoding.startswith("utf-16") else encoding
    text = f'<?xml version="1.0" encoding="{declared}"?>\n' + FEED.format("<title>gray A</title >")
    text = text.replace("\n", newline)
    source = Source("x", bom + text.encode(encoding))
    fixed = fix(source, RULES, ALL).report.source
    word = "gr…y" if encoding in ("utf-8", "utf-16-le", "utf-16-be", "shift_jis") else "gr&#8230;y"
    assert fixed.bom == bom
    assert fixed.bom + fixed.data == bom + text.replace("gray", word).encode(encoding)


def test_undecodable_bytes_are_left_alone() -> None:
    data = FEED.format("<title>colour \xff</title>").encode("latin-1")
    fixed = fix(Source("x", data), RULES, ALL)
    assert fixed.applied == 0
    assert fixed.report.source.data == data


def test_encode_refuses_what_would_lose_bytes() -> None:
    # Overlong and unassigned bytes decode to something that encodes otherwise.
    source = Source("x", b'<?xml version="1.0" encoding="shift_jis"?><feed>\x81\x5f\xfc\xfc</feed>')
    assert encode(source, source.text) in (None, source.data)


def test_insertions_take_the_line_ends_of_the_file() -> None:
    source = Source("x", b"<a>\r\n</a>")
    from feedlint.finding import LocatedFix, Span, TextEdit

    located = LocatedFix("t", Safety.SAFE, (TextEdit(Span(3, 3), "\n<b/>"),))
    assert edited(source, [located]) == "<a>\r\n<b/>\r\n</a>"


def test_diff() -> None:
    before, after = (
        Source("f.xml", b"<a>\r\nb\xe2\x80\xa8c\r\n</a>"),
        Source("f.xml", b"<a>\r\nB\r\n</a>"),
    )
    assert diff(before, after) == (
        "--- a/f.xml\n+++ b/f.xml\n@@ -1,3 +1,3 @@\n <a>\n-b\u2028c\n+B\n </a>\n"
        "\\ No newline at end of file\n"
    )
    assert diff(before, before) == ""


def test_write_keeps_the_mode_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write(path, Source("feed.xml", b"\xef\xbb\xbfnew"), tmp_path)
    assert path.read_bytes() == b"\xef\xbb\xbfnew"
    assert path.stat().st_mode & 0o777 == 0o640
    assert os.listdir(tmp_path) == ["feed.xml"]


@pytest.mark.parametrize("name", ["fsync", "fdopen"])
def test_interrupted_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, name, fail)
    with pytest.raises(KeyboardInterrupt):
        write(path, Source("feed.xml", b"new"), tmp_path)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["feed.xml"]


def test_links_are_followed_within_the_tree_only(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    tree.mkdir()
    (tmp_path / "outside.xml").write_bytes(b"old")
    (tree / "inside.xml").write_bytes(b"old")
    (tree / "in.xml").symlink_to("inside.xml")
    (tree / "out.xml").symlink_to("../outside.xml")
    write(tree / "in.xml", Source("in.xml", b"new"), tree)
    assert (tree / "inside.xml").read_bytes() == b"new"
    assert (tree / "in.xml").is_symlink()
    with pytest.raises(InputError, match="link out of this directory"):
        write(tree / "out.xml", Source("out.xml", b"new"), tree)
    assert (tmp_path / "outside.xml").read_bytes() == b"old"


def test_write_error_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written"):
        write(tmp_path / "no" / "feed.xml", Source("x", b""), tmp_path)


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(b"newer")
    with pytest.raises(InputError, match="was changed by something else"):
        write(path, Source("feed.xml", b"mended"), tmp_path, b"older")
    assert path.read_bytes() == b"newer"
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_killed_run_left_is_taken_away(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(b"old")
    (tmp_path / ".feedlint-999999999-abc").write_bytes(b"half")
    (tmp_path / f".feedlint-{os.getpid()}-abc").write_bytes(b"another's")
    (tmp_path / ".feedlint-baseline.json").write_bytes(b"{}")
    write(path, Source("feed.xml", b"new"), tmp_path, b"old")
    left = {child.name for child in tmp_path.iterdir()}
    assert left == {"feed.xml", f".feedlint-{os.getpid()}-abc", ".feedlint-baseline.json"}


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="the system has no extended attributes")
def test_extended_attributes_stay(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(b"old")
    try:
        os.setxattr(path, "user.origin", b"here")
    except OSError:
        pytest.skip("the file system keeps no extended attributes")
    write(path, Source("feed.xml", b"new"), tmp_path, b"old")
    assert os.getxattr(path, "user.origin") == b"here"


# ---- what a fix shows


EVERY_RULE = select(builtin())
RSS = (
    '<rss version="2.0"><channel><title>t</title><link>https://a.invalid/</link>'
    "<description>d</description>{}</channel></rss>"
)
ITEM = "<item><title>{0}</title><link>https://a.invalid/{0}</link><guid{1}>{0}</guid></item>"


def test_a_lesser_finding_that_an_error_hid_does_not_keep_it_from_being_mended() -> None:
    text = RSS.format(ITEM.format("1", "") + ITEM.format("2", ""))
    fixed = fix(Source("f", text.encode()), EVERY_RULE, frozenset((Safety.SAFE,)))
    assert fixed.report.source.text == text.replace("<guid>", '<guid isPermaLink="false">')
    names = [d.name for d in fixed.report.diagnostics]
    assert "guid-hardly-unique" in names
    assert "guid-not-permalink" not in names


def test_several_fixes_that_show_lesser_findings_are_applied_together() -> None:
    text = RSS.format(
        "<lastBuildDate>2024-03-04T05:06:07Z</lastBuildDate>" + ITEM.format("1", "")
    ).replace("version=", "xmlns:dc='http://purl.org/dc/elements/1.1' version=")
    fixed = fix(Source("f", text.encode()), EVERY_RULE, frozenset(Safety))
    after = fixed.report.source.text
    assert 'isPermaLink="false"' in after
    assert "elements/1.1/'" in after
    assert "2024-03-04" not in after
    assert fixed.applied >= 3


def test_a_finding_as_grave_is_not_shown_for_another() -> None:
    # The namespace is a slip of a letter; what it names then is wrong as well.
    text = RSS.format("<dc:date>yesterday</dc:date>").replace(
        "version=", "xmlns:dc='http://purl.org/dc/elements/1.1' version="
    )
    fixed = fix(Source("f", text.encode()), EVERY_RULE, frozenset((Safety.SAFE,)))
    assert "elements/1.1'" in fixed.report.source.text


def test_a_place_that_does_harm_does_not_keep_the_others_from_being_mended() -> None:
    def entry(number: int, inside: str) -> str:
        return (
            f"<entry><id>urn:x:{number}</id><title>A</title><updated>2024-01-02T03:04:05Z</updated>"
            f"<content>&lt;p&gt;{inside}&lt;/p&gt;</content></entry>"
        )

    bodies = ["One", '&lt;a href="two"&gt;Two&lt;/a&gt;', "Three", "Four"]
    entries = "".join(entry(number, text) for number, text in enumerate(bodies))
    source = Source(
        "feed.atom", f'<feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>'.encode()
    )
    rules = ["markup-in-text", "html-relative-address"]
    before = fix(source, select(builtin(), rules), frozenset()).report
    (told,) = before.diagnostics
    assert told.message.endswith("and in 3 more entries")
    assert told.fix is not None
    assert len(told.fix.parts) == 4
    done = fix(source, select(builtin(), rules), frozenset(Safety))
    assert done.report.source.text.count('<content type="html">') == 3
    assert [d.name for d in done.report.diagnostics] == ["markup-in-text"]
    assert done.codes == {"E002"}
    # As a whole it is offered to nobody.
    assert not is_harmless(before, told.fix, select(builtin(), rules))
