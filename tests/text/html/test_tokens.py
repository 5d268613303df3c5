"""The HTML tokenizer: what it yields, held against a full HTML parser, and linear."""

from __future__ import annotations

import html5lib
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from feedlint.text.html.tokens import (
    Kind,
    attributes,
    closes_itself,
    scan,
    tokens,
    unescape,
    unescape_value,
    written_attributes,
)

SHOWN = [
    ("plain", "a b", "a b"),
    ("tag", "a<b>c</b>d", "acd"),
    ("greater-than in a value", '<a title="x>y">z</a>', "z"),
    ("greater-than in a value without quotes", "<a title=x>y>z</a>", "y>z"),
    ("quote in a name", "<a b'c>x", "x"),
    ("quote in a value without quotes", '<a b=c"d>x', "x"),
    ("value never closed", 'x<a href="b>c', "x"),
    ("tag never closed", "x<a href=b", "x"),
    ("tag in a tag", "x<a <b>c", "xc"),
    ("comment", "a<!-- > -- b -->c", "ac"),
    ("comment never closed", "a<!-- b", "a"),
    ("short comments", "a<!-->b<!--->c", "abc"),
    ("doctype", "<!DOCTYPE html>a", "a"),
    ("processing instruction", "a<?php x ?>b", "ab"),
    ("less-than and a blank", "a < b", "a < b"),
    ("less-than and a digit", "a <3 b", "a <3 b"),
    ("less-than at the end", "a <", "a <"),
    ("end tag of nothing", "a</>b", "ab"),
    ("end tag with a digit", "a</3>b", "ab"),
    ("references", "&lt;&#65;&#x42;&amp;", "<AB&"),
    ("reference without semicolon", "&lt b &copy2", "< b ©2"),
    ("reference to windows-1252", "&#146;", "\u2019"),
    ("no reference", "AT&T & co &nosuch;", "AT&T & co &nosuch;"),
    ("script", "a<script>if (a<b) x</script>b", "ab"),
    ("style never closed", "a<style>b", "a"),
    ("comment with an odd end", "a<!-- b --!>c", "ac"),
    ("plain text", "a<plaintext><b>c</plaintext>", "a<b>c</plaintext>"),
    ("example", "a<xmp><b>c</xmp>d", "a<b>cd"),
    ("reference to a control character", "&#1;&#xFDD0;", "\x01\ufdd0"),
    ("address as a tag", "A <a@b.example> c", "A  c"),
    ("upper case", "<SCRIPT>x</script>y", "y"),
]


def shown(source: str) -> str:
    return "".join(t.value for t in tokens(source) if t.kind in {Kind.TEXT, Kind.REFERENCE})


@pytest.mark.parametrize(
    ("source", "expected"), [row[1:] for row in SHOWN], ids=[r[0] for r in SHOWN]
)
def test_shown(source: str, expected: str) -> None:
    assert shown(source) == expected


@pytest.mark.parametrize("source", [row[1] for row in SHOWN], ids=[r[0] for r in SHOWN])
def test_places_are_in_order_and_true(source: str) -> None:
    position = 0
    for token in tokens(source):
        assert position <= token.start < token.end <= len(source)
        if token.kind is Kind.TEXT:
            assert source[token.start : token.end] == token.value
        elif token.kind is not Kind.REFERENCE:
            assert source[token.start] == "<"
            assert source[token.end - 1] == ">"
        position = token.end


# What html5lib moves about (tables), hides or handles by nesting is left out.
PIECES = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<a href='x'>",
            '<a href="x>y">',
            "</a>",
            "<i x=1>",
            "<br/>",
        ),
        *(
            "&lt;",
            "&amp;",
            "&",
            "&#65;",
            "&#x263A",
            "&eacute",
            "<!-- c -->",
            "<!--",
            "-->",
            "<?x?>",
        ),
        *("<", ">", " ", "\n", "a", "b c", "=", '"', "'", "</", "/>", "<!x>", "<u", "\u00e9", "-"),
    ]
)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.lists(PIECES, max_size=12).map("".join))
@example("<a =b>c")
@example("<a b==c>d")
@example("<a/b=c>d")
def test_agrees_with_html5lib(source: str) -> None:
    tree = html5lib.parseFragment("<div>" + source, treebuilder="etree")
    walk = html5lib.getTreeWalker("etree")(tree)
    expected = "".join(t["data"] for t in walk if t["type"] in {"Characters", "SpaceCharacters"})
    assert shown("<div>" + source) == expected


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("", {}),
        (" a", {"a": ""}),
        (" a=b c='d e' F=\"g\"", {"a": "b", "c": "d e", "f": "g"}),
        (" a = b", {"a": "b"}),
        (" a=1 a=2", {"a": "1"}),
        (" a='&amp;'/", {"a": "&"}),
        (" a=b/c", {"a": "b/c"}),
        (" a=b/", {"a": "b/"}),
        (" a='?x=1&copy=2&amp;y&lt'", {"a": "?x=1&copy=2&y<"}),
        ("/a", {"a": ""}),
    ],
)
def test_attributes(rest: str, expected: dict[str, str]) -> None:
    assert attributes(rest) == expected


def test_written_attributes_have_their_places() -> None:
    source = "<a  HREF = 'x&amp;y' b c=d/>"
    found = written_attributes(source[2:-1], 2)
    assert [source[a.start : a.end] for a in found] == ["HREF = 'x&amp;y'", "b", "c=d/"]
    values = [source[a.value_start : a.value_start + len(a.value)] for a in found]
    assert values == [a.value for a in found] == ["x&amp;y", "", "d/"]


@pytest.mark.parametrize(
    ("rest", "expected"),
    [("", False), ("/", True), (" a/", True), (" a=b/", False), (" a='b'/", True), (" /a", False)],
)
def test_closes_itself(rest: str, expected: bool) -> None:  # noqa: FBT001  # a table's column
    assert closes_itself(rest) is expected


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ("a<!-- b -->", [Kind.TEXT, Kind.COMMENT]),
        ("<!doctype html>a", [Kind.DOCTYPE, Kind.TEXT]),
        ("<?xml?>", [Kind.BOGUS]),
        ("</ b>c", [Kind.BOGUS, Kind.TEXT]),
        ("<script>a<b</script>", [Kind.START, Kind.RAW, Kind.END]),
        ("<a href='x", [Kind.UNFINISHED]),
        ("<!--", [Kind.UNFINISHED]),
        ("a < b", [Kind.TEXT]),
    ],
)
def test_scan(source: str, kinds: list[Kind]) -> None:
    found = list(scan(source))
    assert [token.kind for token in found] == kinds
    assert [source[token.start : token.end] for token in found] != []
    assert "".join(source[token.start : token.end] for token in found) == source


def test_unescape_value() -> None:
    assert unescape_value("&notx &not= &not; &not") == "&notx &not= ¬ ¬"


def test_unescape_takes_one_level() -> None:
    assert unescape("&amp;lt;") == "&lt;"


def test_unescape_of_a_number_without_end() -> None:
    assert unescape("&#" + "9" * 100_000 + ";") == "\ufffd"


HOSTILE = [
    "<",
    "<!--",
    "<a href=",
    '<a href="',
    "<a b='",
    "&",
    "&#",
    "</",
    "<!",
    "<script>",
    "<a =",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_source_is_read_to_its_end(piece: str) -> None:
    source = piece * 100_000
    kept = sum(token.end - token.start for token in tokens(source))
    assert kept <= len(source)
    assert len(attributes("/" * 100_000 + "=" * 100_000)) <= 1
