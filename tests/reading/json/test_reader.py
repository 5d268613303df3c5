"""Reading JSON: what the parser lets pass, limits, encodings, hostile input."""

from __future__ import annotations

import time
from typing import Any

import pytest

from feedlint.feeds.recognise import document_of
from feedlint.limits import LIMITS, MAX_VALUES
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.document import Document, State
from feedlint.reading.json.node import Node, Number
from feedlint.reading.source import Source

HEAD = '{"version": "https://jsonfeed.org/version/1.1", "title": "A", '


def read(text: str | bytes, **limits: int) -> Document:
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    return document_of(Source("feed.json", data, limits=LIMITS._replace(**limits)))


def kinds(document: Document) -> list[str]:
    return [fault.kind for fault in document.faults]


def test_a_clean_feed_needs_no_scan() -> None:
    document = read(HEAD + '"items": [{"id": "1"}]}')
    assert kinds(document) == []
    assert (document.state, document.dialect, document.carrier) == (State.READY, "jsonfeed", "json")
    assert not document.is_mended


def test_numbers_are_kept_as_they_are_written() -> None:
    root: Any = read(HEAD + '"_a": {"b": [1.50, -0, 12345678901234567890, true, null]}}').root
    values = root.member("_a").member("b").children
    assert [node.text for node in values] == ["1.50", "-0", "12345678901234567890", "true", "null"]
    assert [node.kind for node in values] == ["number"] * 3 + ["boolean", "null"]
    assert isinstance(values[0].value, Number)


ENCODINGS = [
    ("utf-8", b"", []),
    ("utf-8", b"\xef\xbb\xbf", ["json-byte-order-mark"]),
    ("utf-16-le", b"\xff\xfe", ["json-encoding"]),
    ("utf-16-be", b"", ["json-encoding"]),
    ("utf-16-le", b"", ["json-encoding"]),
    ("utf-32-le", b"", ["json-encoding"]),
    ("utf-32-be", b"\x00\x00\xfe\xff", ["json-encoding"]),
]


@pytest.mark.parametrize(("encoding", "mark", "expected"), ENCODINGS)
def test_encodings(encoding: str, mark: bytes, expected: list[str]) -> None:
    document = read(mark + (HEAD + '"_a": {"b": "Ü𝒳"}}').encode(encoding))
    assert document.is_ready
    assert kinds(document) == expected


def test_bytes_that_are_no_text() -> None:
    document = read(HEAD.encode() + b'"_a": {"b": "\xfc"}}')
    assert document.is_ready
    assert kinds(document) == ["undecodable-bytes"]


def test_places_in_a_mended_text_are_in_the_source() -> None:
    text = HEAD + '\'a\': 1, // b\n"_c": {"d": NaN, "d": "\\ud83d"},}'
    document = read(text)
    assert document.is_ready
    places = {f.kind: text[f.anchor.start : f.anchor.end] for f in document.faults}
    assert places == {
        "notation": "'a'",
        "comment": "// b",
        "surplus-comma": ",",
        "duplicate-member": '"d"',
        "json-number": "NaN",
    } | {"lone-surrogate": "\\ud83d"}


# ---- limits


def test_depth() -> None:
    inner = "[" * (LIMITS.depth - 2) + "]" * (LIMITS.depth - 2)
    assert read(HEAD + f'"_a": {{"b": {inner}}}}}').is_ready
    document = read(HEAD + f'"_a": {{"b": [{inner}]}}}}')
    assert kinds(document) == ["json-depth"]
    assert document.state is State.BROKEN
    assert read(HEAD + '"_a": {"b": []}}', depth=2).state is State.BROKEN


@pytest.mark.parametrize("levels", [5_000, 200_000])
def test_many_levels(levels: int) -> None:
    text = HEAD + '"_a": ' + '{"a":' * levels + "1" + "}" * levels + "}"
    document = read(text)
    assert kinds(document) == ["json-depth"]
    place = document.faults[0].anchor.start
    assert text[place] == "{"
    assert text[:place].count("{") == LIMITS.depth
    # And where it is no JSON besides.
    assert kinds(read(text[:-1] + ",}")) == ["json-depth"]


def test_too_many_values() -> None:
    document = read(HEAD + '"_a": {"b": [' + "1," * MAX_VALUES + "1]}}")
    assert kinds(document) == ["json-values"]
    assert document.state is State.BROKEN


def test_more_items_than_rules_may_get() -> None:
    items = ", ".join(f'{{"id": "{number}"}}' for number in range(100))
    text = HEAD + f'"items": [{items}]}}'
    document = read(text, elements=20)
    assert document.is_cut
    assert document.is_ready
    assert kinds(document) == ["limit-elements"]
    assert text[document.faults[0].anchor.start :].startswith('{"id": "10"}')
    assert len(document.root.value["items"]) == 10  # type: ignore[attr-defined]
    nothing = read(text, elements=1)
    assert nothing.state is State.BROKEN
    assert not read(text, elements=200).is_cut


#: Bytes; ten times as many take ten times as long (limits.py has the sizes that are read).
SIZE = 20_000_000
HOSTILE = {
    "brackets": lambda: b"[" * SIZE,
    "brackets of a feed": lambda: HEAD.encode() + b'"_a":' + b"[" * SIZE,
    "pairs": lambda: HEAD.encode() + b'"_a":[' + b"[]," * (SIZE // 3),
    "commas": lambda: HEAD.encode() + b"," * SIZE,
    "quotes": lambda: HEAD.encode() + b'"' * SIZE,
    "backslashes": lambda: HEAD.encode() + b'"' + b"\\" * SIZE,
    "single quotes": lambda: HEAD.encode() + b"'a':'b'," * (SIZE // 80),
    "slashes": lambda: HEAD.encode() + b"/*" * (SIZE // 20),
    "digits": lambda: HEAD.encode() + b'"_a":{"b":' + b"9" * (SIZE // 10) + b"}}",
    "escapes": lambda: HEAD.encode() + b'"_a":{"b":"' + b"\\ud83d" * (SIZE // 60) + b'"}}',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_ends_in_a_finding(name: str) -> None:
    source = Source("feed.json", HOSTILE[name](), limits=LIMITS._replace(size=2 * SIZE))
    start = time.process_time()
    report = lint(source, select(builtin()))
    assert report.diagnostics
    assert time.process_time() - start < 10


@pytest.mark.parametrize("number", ["9" * 5_000, "1e999", "-1E+400", "0." + "1" * 5_000])
def test_numbers_beyond_all_readers(number: str) -> None:
    document = read(HEAD + f'"_a": {{"b": {number}}}}}')
    assert document.is_ready
    assert kinds(document) == ([] if number.startswith("0.") else ["json-number"])


# ---- nodes


def test_a_node_has_what_the_view_asks_of_an_element() -> None:
    root = Node("feed", {"a": "x", "b": [None, {"c": Number("1")}], "d": None})
    one, several, nothing = root
    assert [node.tag for node in root.parts] == ["a", "b"]
    assert (len(root), len(several), len(one)) == (3, 2, 0)
    assert bool(one)
    assert list(one.itertext()) == []
    assert (root.get("a"), root.get("b"), root.get("e", "?")) == ("x", None, "?")
    assert several.children[1].get("c") == "1"
    assert one.get("a") is None
    inner = several.children[1].member("c")
    assert inner is not None
    assert [node.tag for node in inner.iterancestors()] == ["b", "b", "feed"]
    assert inner.getroottree().getroot() is root
    assert (nothing.text, several.text, one.text) == ("null", "", "x")
    assert root.member("e") is None
    assert one.member("a") is None
    assert one.prefix is None
