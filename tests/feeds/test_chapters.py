"""JSON chapters: which files are taken for them, and which rules look into them."""

from __future__ import annotations

import json
from typing import Any

import pytest

import feedlint
from feedlint.command.sniff import looks_like_feed
from feedlint.feeds.recognise import document_of
from feedlint.reading.document import State
from feedlint.reading.source import Source
from feedlint.testing import chapter, chapters
from tests.conftest import CHECKOUT

CHAPTER = {"startTime": 0, "title": "A"}
FILES: dict[str, tuple[Any, bool]] = {
    "a file": ({"version": "1.2.0", "chapters": [CHAPTER]}, True),
    "starts of another name": ({"version": "1.2.0", "chapters": [{"start_time": 1}]}, True),
    "no version": ({"chapters": [CHAPTER]}, True),
    "a version that is a number": ({"version": 1, "chapters": [CHAPTER]}, True),
    "none yet": ({"version": "1.2.0", "chapters": []}, True),
    "one without a start": ({"version": "1.2.0", "chapters": [{"title": "A"}]}, True),
    "one that is no list": ({"version": "1.2.0", "chapters": CHAPTER}, True),
    "a book": ({"version": "1.0", "chapters": [{"title": "A", "text": "B"}]}, False),
    "names of chapters": ({"version": "1.0", "chapters": ["A", "B"]}, False),
    "chapters of a film": ({"chapters": [{"id": 1, "start": 0, "end": 5}]}, False),
    "a version of another kind": ({"version": "5.1", "chapters": [{"title": "A"}]}, False),
    "a list": ([CHAPTER], False),
}


@pytest.mark.parametrize(("value", "is_one"), FILES.values(), ids=list(FILES))
def test_recognised(value: Any, is_one: bool) -> None:  # noqa: FBT001  # a column of the table
    document = document_of(Source("a.json", json.dumps(value).encode()))
    assert (document.dialect == "chapters") is is_one
    assert (document.state is State.READY) is is_one


def test_a_json_feed_stays_one() -> None:
    text = '{"version": "https://jsonfeed.org/version/1.1", "chapters": [{"startTime": 0}]}'
    assert document_of(Source("a.json", text.encode())).dialect == "jsonfeed"


def test_broken() -> None:
    text = '{"version": "1.2.0", "chapters": [{"startTime": 0 "title": "A"}]}'
    document = document_of(Source("a.json", text.encode()))
    assert (document.state, document.dialect) == (State.BROKEN, "chapters")


def test_found_in_a_folder() -> None:
    assert looks_like_feed(chapters('{"startTime": 0}').encode())
    assert not looks_like_feed(b'{"version": "1.0", "chapters": [{"title": "A"}]}')
    assert not looks_like_feed(b'{"startTime": 0, "name": "a meeting"}')


def names(text: str) -> list[str]:
    found = feedlint.lint(text.encode(), filename="chapters.json").findings
    return [d.name for d in found]


def test_right() -> None:
    text = """{
"version": "1.2.0", "author": "Ada", "title": "The pump", "podcastName": "Pumps & People",
"description": "Ada talks", "fileName": "1.mp3", "waypoints": true,
"chapters": [
{"startTime": 0, "title": "Hello", "own": {"a": 1}},
{"startTime": 10.25, "title": "Pumps & people", "img": "https://ada.invalid/1.webp",
 "url": "https://ada.invalid/1", "location": {"name": "Berlin", "geo": "geo:52.5,13.4"}},
{"startTime": 30, "endTime": 90, "img": "https://ada.invalid/2.jpg", "toc": false}
]}"""
    assert names(text) == []


#: A chapter, and the one rule that says something of it.
WRONG = [
    ('"title": "A &amp; B"', "entity-in-text"),
    ('"title": "<b>A</b>"', "markup-in-text"),
    ('"title": "CafÃ©"', "mojibake"),
    ('"title": 5', "wrong-type"),
    ('"title": null', "null-member"),
    ('"startTime": "1:30"', "wrong-type"),
    ('"toc": "false"', "wrong-type"),
    ('"toc": 0', "wrong-type"),
    ('"img": "1.jpg"', "relative-address"),
    ('"img": "https:/ada.invalid/1.jpg"', "web-address-without-host"),
    ('"url": "https://ada.invalid/a b"', "invalid-iri"),
    ('"url": "http://localhost:8080/"', "placeholder-host"),
    ('"url": ""', "blank-member"),
    ('"location": "Berlin"', "wrong-type"),
    ('"location": {"name": "Berlin"}', "missing-member"),
    ('"image": "https://ada.invalid/1.jpg"', "unknown-member"),
    ('"endtime": 5', "unknown-member"),
]


@pytest.mark.parametrize(("text", "rule"), WRONG)
def test_wrong(text: str, rule: str) -> None:
    assert names(chapter(text)) == [rule]


def test_a_start_is_needed() -> None:
    assert names(chapters('{"title": "A"}')) == ["missing-member"]
    assert names('{"chapters": [{"startTime": 0, "title": "A"}]}') == ["missing-member"]


@pytest.mark.parametrize(("text", "is_right"), [('"toc": false', True), ('"toc": "false"', False)])
def test_schema(text: str, is_right: bool) -> None:  # noqa: FBT001  # a column of the table
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((CHECKOUT / "schemas/chapters.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    assert validator.is_valid(json.loads(chapter(text))) is is_right
