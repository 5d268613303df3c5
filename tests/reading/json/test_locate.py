"""Anchors to spans: every value of every real feed, and what an anchor can name."""

from __future__ import annotations

import json
import random
from json import scanner
from typing import TYPE_CHECKING, Any

import pytest

from feedlint import anchor
from feedlint.feeds.recognise import document_of
from feedlint.finding import Fix, Safety, replace, rewrite
from feedlint.reading.json.locate import Locator, comments, escape, places
from feedlint.reading.json.paths import Paths
from feedlint.reading.source import Source
from tests.conftest import SHARED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from feedlint.reading.document import Document
    from feedlint.reading.json.node import Node

FEEDS = sorted((SHARED / "feeds" / "json").glob("*.json"))


def read(text: str) -> Document:
    return document_of(Source("feed.json", text.encode()))


def feed(members: str) -> Document:
    return read(f'{{"version": "https://jsonfeed.org/version/1.1", {members}}}')


def all_nodes(root: Any) -> Iterator[Node]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += node.children


class SecondWay(json.JSONDecoder):
    """The standard library's scanner in Python, which is given where each value begins."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[int, int, Any]] = []

        def noted(string: str, index: int) -> tuple[Any, int]:
            value, end = self.plain(string, index)
            self.found.append((index, end, value))
            return value, end

        parse_object, parse_array = json.decoder.JSONObject, json.decoder.JSONArray  # type: ignore[attr-defined]
        self.parse_object = lambda s, strict, _, *rest: parse_object(s, strict, noted, *rest)
        self.parse_array = lambda s, _, *rest: parse_array(s, noted, *rest)
        self.plain = scanner.py_make_scanner(self)  # type: ignore[attr-defined]
        self.scan_once = noted


@pytest.mark.skipif(not FEEDS, reason="the folder with real feeds is not there")
@pytest.mark.parametrize("path", FEEDS, ids=lambda path: path.name)
def test_every_value_of_a_real_feed(path: Path) -> None:
    document = document_of(Source(path.name, path.read_bytes()))
    text = document.text
    nodes = list(all_nodes(document.root))
    located = places(text, document.root, nodes)  # type: ignore[arg-type]  # a node of JSON
    second = SecondWay()
    second.decode(text)
    assert len(nodes) == len(located)
    assert {(start, end) for start, end, _ in second.found} == {
        (place.start, place.end) for place in located.values()
    }
    for node in nodes:
        place = located[node]
        name = text[place.name : place.name_end]
        assert not name or json.loads(name) == node.tag
        written = json.loads(text[place.start : place.end], parse_int=str, parse_float=str)
        assert written == node.value


@pytest.mark.skipif(not FEEDS, reason="the folder with real feeds is not there")
@pytest.mark.parametrize("path", FEEDS, ids=lambda path: path.name)
def test_slices_of_the_texts_of_a_real_feed(path: Path) -> None:
    document = document_of(Source(path.name, path.read_bytes()))
    nodes = [node for node in all_nodes(document.root) if node.kind == "string" and node.text]
    locator = Locator(document, nodes)
    choice = random.Random(7)  # no secret
    for node in choice.sample(nodes, min(300, len(nodes))):
        start = choice.randint(0, len(node.text) - 1)
        end = choice.randint(start, len(node.text))
        span = locator.span(anchor.on_text(node, start, end))  # type: ignore[arg-type]
        assert json.loads(f'"{document.text[slice(*span)]}"') == node.text[start:end]


ITEM = r'"items": [{"id": 7, "title": " a\u0041 ", "tags": [], "x": {"y": null}}]'
PARTS: list[tuple[str, Any, str]] = [
    ("items.0.title", anchor.on_tag, '"title"'),
    ("items.0.title", anchor.on_name, "title"),
    ("items.0.title", anchor.on_text, r"a\u0041"),
    ("items.0.title", anchor.whole, r'"title": " a\u0041 "'),
    ("items.0.title", anchor.on_end_tag, '"'),
    ("items.0.title", lambda node: anchor.on_text(node, 2, 3), r"\u0041"),
    ("items.0.title", lambda node: anchor.on_text(node, 0), r"a\u0041"),
    ("items.0.title", anchor.with_comma, r'"title": " a\u0041 ", '),
    ("items.0.x", anchor.with_comma, ', "x": {"y": null}'),
    ("items.0.x.y", anchor.with_comma, '"y": null'),
    ("items.0", anchor.on_tag, "{"),
    ("items.0", anchor.on_name, "{"),
    ("items.0", anchor.on_end_tag, "}"),
    ("items.0.id", anchor.on_text, "7"),
    ("items.0.id", anchor.on_end_tag, "7"),
    ("items.0.tags", anchor.on_text, "[]"),
    ("items.0", lambda node: anchor.on_value(node, "title", 1, 2), "a"),
    ("items.0", lambda node: anchor.on_value(node, "title"), r" a\u0041 "),
    ("items.0", lambda node: anchor.on_attribute(node, "id"), '"id": 7'),
    ("items.0", lambda node: anchor.on_attribute(node, "nothing"), "{"),
    ("", anchor.on_tag, "{"),
    ("", lambda _: anchor.at(1, 3), '"v'),
]


def node_at(root: Any, path: str) -> Any:
    for step in filter(None, path.split(".")):
        root = root.children[int(step)] if step.isdigit() else root.member(step)
    return root


@pytest.mark.parametrize(("path", "make", "expected"), PARTS)
def test_what_an_anchor_names(path: str, make: Any, expected: str) -> None:
    document = feed(ITEM)
    node = node_at(document.root, path)
    span = Locator(document, [node]).span(make(node))
    assert document.text[slice(*span)] == expected


EMPTY: list[tuple[Any, str, str]] = [
    (anchor.before, '[{"id": 7, ', '"title"'),
    (anchor.after, r'" a\u0041 "', ', "tags"'),
    (anchor.first_in, '"title": "', r" a\u0041"),
    (anchor.last_in, r" a\u0041 ", '", "tags"'),
    (anchor.on_new_attribute, '"title": "', r" a\u0041"),
]


@pytest.mark.parametrize(("make", "head", "tail"), EMPTY)
def test_empty_places(make: Any, head: str, tail: str) -> None:
    document = feed(ITEM)
    node = node_at(document.root, "items.0.title")
    start, end = Locator(document, [node]).span(make(node))
    assert start == end
    assert document.text[:start].endswith(head)
    assert document.text[start:].startswith(tail)


def test_of_a_name_that_stands_twice_the_last_counts() -> None:
    document = feed('"title": "a", "\\u0074itle": "b"')
    node = node_at(document.root, "title")
    assert document.text[slice(*Locator(document, [node]).span(anchor.on_text(node)))] == "b"


def test_a_place_that_was_not_asked_for() -> None:
    document = feed(ITEM)
    locator = Locator(document, [])
    with pytest.raises(LookupError):
        locator.span(anchor.on_text(document.root))


def fixed(document: Document, *edits: Any) -> str | None:
    nodes = [edit.anchor.element for edit in edits if edit.anchor.element is not None]
    found = Locator(document, nodes).fix(Fix("Do", Safety.SAFE, edits))
    if found is None:
        return None
    text = document.source.text
    for edit in reversed(found.edits):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


HARD = 'a "quote", a \\, a\nbreak, \x01, \ud83d and 𝒳'


def test_a_fix_writes_escapes_and_touches_nothing_else() -> None:
    document = feed(ITEM)
    node = node_at(document.root, "items.0.title")
    text = fixed(document, replace(anchor.on_text(node, 2, 3), HARD))
    assert text is not None
    assert json.loads(text)["items"][0]["title"] == f" a{HARD} "
    before, _, behind = document.text.partition(r"\u0041")
    assert text == before + escape(HARD) + behind


def test_a_fix_of_a_value_and_of_markup() -> None:
    document = feed(ITEM)
    item = node_at(document.root, "items.0")
    edits = replace(anchor.on_value(item, "title", 0, 1), '"'), rewrite(anchor.at(0, 0), "\n")
    text = fixed(document, *edits)
    assert text is not None
    assert text.startswith('\n{"version"')
    assert json.loads(text)["items"][0]["title"] == '"aA '
    assert Locator(document, []).fix(None) is None


def test_no_fix_where_the_text_was_mended() -> None:
    document = feed('"title": "a\tb"')
    assert document.is_mended
    node = node_at(document.root, "title")
    assert fixed(document, replace(anchor.on_text(node, 0, 3), "c")) is None
    assert fixed(document, replace(anchor.on_text(node, 0, 1), "c")) is not None


@pytest.mark.parametrize("text", ["", "plain", "𝒳\u2028", HARD, "\x7f\x00\x1f/'"])
def test_escapes_are_read_back(text: str) -> None:
    assert json.loads(f'"{escape(text)}"') == text


def test_members_that_silence_rules() -> None:
    document = feed(
        '"_feedlint": {"ignore": "a"}, "items": [{"_feedlint": {"ignore": ["b", 1, "c"]}}, '
        '{"_feedlint": 1}, {"authors": [{"_feedlint": {"reason": "x"}}]}]'
    )
    text = document.text
    found = comments(document)
    assert [[name for name, _ in comment.names] for comment in found] == [["a"], ["b", "c"], [], []]
    assert [comment.is_for_all for comment in found] == [True, False, False, False]
    assert [text[slice(*span)] for comment in found for _, span in comment.names] == ["a", "b", "c"]
    assert text[slice(*found[2].following)] == '{"_feedlint": 1}'


PATHS = [
    ("items.0.title", "items[0].title", "items[7].title"),
    ("items.0", "items[0]", "items[7]"),
    ("items.0.x.y", "items[0].x.y", "items[7].x.y"),
    ("items.1.tags.0", "items[1].tags[0]", "items[].tags[]"),
    ("a b", "['a b']", "['a b']"),
    ("", "$", ""),
]


@pytest.mark.parametrize(("path", "words", "address"), PATHS)
def test_paths(path: str, words: str, address: str) -> None:
    document = feed(ITEM[:-1] + ', {"tags": ["c"]}], "a b": 1')
    node = node_at(document.root, path)
    assert Paths().of(node) == words
    assert Paths().address(node) == address


def test_no_path() -> None:
    assert Paths().of(None) is None
    assert Paths().address(None) == ""


LAST = [
    ([1, 2], '[{"a": "a"}]'),
    ([0, 1, 2], "[{}]"),
    ([0, 1], '[{"c": null}]'),
    ([0, 2], '[{"b": null}]'),
]


@pytest.mark.parametrize(("numbers", "expected"), LAST)
def test_several_members_go(numbers: list[int], expected: str) -> None:
    document = feed('"items": [{"a": "a", "b": null, "c": null}]')
    item = node_at(document.root, "items.0")
    edits = [rewrite(anchor.with_comma(item.children[number]), "") for number in numbers]
    text = fixed(document, *edits)
    assert text is not None
    assert text == document.text.replace('[{"a": "a", "b": null, "c": null}]', expected)
