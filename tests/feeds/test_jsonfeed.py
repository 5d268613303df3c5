"""JSON Feed in the view, and its tables against its JSON Schema."""

from __future__ import annotations

import copy
import json
from typing import Any

import jsonschema
import pytest

from feedlint.feeds.jsonfeed import TABLES
from feedlint.feeds.recognise import document_of
from feedlint.feeds.view import Feed
from feedlint.finding import Severity
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.document import State
from feedlint.reading.source import Source
from tests.conftest import CHECKOUT, SHARED

SCHEMA = json.loads((CHECKOUT / "schemas" / "jsonfeed.schema.json").read_text(encoding="utf-8"))
FULL: dict[str, Any] = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Notes",
    "home_page_url": "https://ada.invalid/",
    "feed_url": "https://ada.invalid/feed.json",
    "description": "What Ada notes",
    "user_comment": "For people",
    "next_url": "https://ada.invalid/feed2.json",
    "icon": "https://ada.invalid/icon.png",
    "favicon": "https://ada.invalid/favicon.png",
    "authors": [{"name": "Ada", "url": "https://ada.invalid/", "avatar": "https://ada.invalid/a"}],
    "language": "en",
    "expired": False,
    "hubs": [{"type": "WebSub", "url": "https://hub.invalid/"}],
    "_notes": {"rank": 1},
    "items": [
        {
            "id": "https://ada.invalid/1",
            "url": "https://ada.invalid/1",
            "external_url": "https://bob.invalid/",
            "title": "A note",
            "content_html": "<p>Hello</p>",
            "content_text": "Hello",
            "summary": "Greetings",
            "image": "https://ada.invalid/1.png",
            "banner_image": "https://ada.invalid/2.png",
            "date_published": "2024-03-04T05:06:07Z",
            "date_modified": "2024-03-05T05:06:07+01:00",
            "authors": [{"name": "Ada"}],
            "author": {"name": "Ada"},
            "tags": ["one", "two"],
            "language": "de",
            "attachments": [
                {
                    "url": "https://ada.invalid/1.mp3",
                    "mime_type": "audio/mpeg",
                    "title": "Talk",
                    "size_in_bytes": 12,
                    "duration_in_seconds": 600,
                }
            ],
        }
    ],
}


def view(feed: Any) -> Feed:
    return Feed(document_of(Source("feed.json", json.dumps(feed).encode())))


def test_what_the_view_has_of_a_feed() -> None:
    feed = view(FULL)
    (entry,) = feed.entries
    assert feed.head.title is not None
    assert feed.head.title.text == "Notes"
    assert [value.text for value in feed.ids] == ["https://ada.invalid/1"]
    assert [
        (t.role, t.kind, t.text) for t in entry.texts if t.role not in ("name", "category")
    ] == [
        ("title", "text", "A note"),
        ("content", "html", "<p>Hello</p>"),
        ("content", "text", "Hello"),
        ("summary", "text", "Greetings"),
        ("attachment-title", "text", "Talk"),
    ]
    assert [(link.relation, link.address.text) for link in feed.head.links if link.address] == [
        ("alternate", "https://ada.invalid/"),
        ("self", "https://ada.invalid/feed.json"),
        ("next", "https://ada.invalid/feed2.json"),
    ]
    assert entry.permalink is not None
    assert entry.permalink.text == "https://ada.invalid/1"
    assert entry.published is not None
    assert entry.published.instant is not None
    assert entry.updated is not None
    assert entry.updated.text == "2024-03-05T05:06:07+01:00"
    assert [person.name.text for person in entry.people if person.name] == ["Ada", "Ada"]
    assert [category.term.text for category in entry.categories if category.term] == ["one", "two"]
    (media,) = entry.media
    assert media.address is not None
    assert media.media_type is not None
    assert media.length is not None
    assert (media.media_type.text, media.length.text) == ("audio/mpeg", "12")
    assert [value.text for value in feed.languages] == ["en", "de"]
    # Each address once: those of the feed, of its people, of the item, of the attachment.
    assert len(feed.references) == len({value.anchor() for value in feed.references}) == 13


def test_values_of_another_type_are_no_part_of_the_view() -> None:
    feed = view(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": {"a": 1},
            "authors": ["Ada", None, {"name": 3}],
            "items": [None, "x", {"id": 7, "title": 3, "tags": "a", "url": None, "author": "x"}],
            "hubs": [3],
        }
    )
    (entry,) = feed.entries
    assert entry.id is not None
    assert entry.id.text == "7"
    assert (feed.head.title, entry.title, entry.permalink) == (None, None, None)
    assert [person.name for person in feed.people] == [None]
    assert feed.references == []


# ---- the schema


def judged(feed: Any) -> bool:
    """Whether no rule about types and members says that something is wrong."""
    report = lint(Source("feed.json", json.dumps(feed).encode()), select(builtin(), ["J"]))
    return not any(d.severity > Severity.INFO for d in report.diagnostics)


def valid(feed: Any) -> bool:
    return not list(jsonschema.Draft202012Validator(SCHEMA).iter_errors(feed))


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert valid(FULL)
    assert judged(FULL)


def owners() -> list[tuple[str, list[Any]]]:
    """Each table with the way to an object of it in the full feed."""
    return [
        ("feed", []),
        ("item", ["items", 0]),
        ("author", ["authors", 0]),
        ("attachment", ["items", 0, "attachments", 0]),
        ("hub", ["hubs", 0]),
    ]


WRONG = [12, True, None, [], {}, "", [3], {"a": 1}, ["x"], [None], "word"]
CHANGES = [(table, name) for table in TABLES for name in TABLES[table]]


@pytest.mark.parametrize(("table", "name"), CHANGES)
def test_rules_and_schema_agree_on_types(table: str, name: str) -> None:
    way = dict(owners())[table]
    for value in WRONG:
        feed = copy.deepcopy(FULL)
        target: Any = feed
        for step in way:
            target = target[step]
        target[name] = value
        # What a string says is judged by more than a schema can.
        if isinstance(value, str) and TABLES[table][name].kind == "string":
            continue
        if value == [] and name == "authors":
            continue
        assert judged(feed) == valid(feed), (table, name, value)


@pytest.mark.parametrize(("table", "name"), CHANGES)
def test_rules_and_schema_agree_on_what_must_be_there(table: str, name: str) -> None:
    feed = copy.deepcopy(FULL)
    target: Any = feed
    for step in dict(owners())[table]:
        target = target[step]
    if name not in target:
        return
    del target[name]
    assert judged(feed) == valid(feed)


@pytest.mark.parametrize("name", ["nmae", "_1", "_a.b", "x"])
@pytest.mark.parametrize("table", [table for table, _ in owners()])
def test_rules_and_schema_agree_on_names(table: str, name: str) -> None:
    feed = copy.deepcopy(FULL)
    target: Any = feed
    for step in dict(owners())[table]:
        target = target[step]
    target[name] = {}
    assert not judged(feed)
    assert not valid(feed)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the folder with real feeds is not there")
def test_real_feeds_are_judged_alike() -> None:
    for path in sorted((SHARED / "feeds" / "json").glob("*.json")):
        feed = json.loads(path.read_bytes())
        if valid(feed):
            report = lint(Source(path.name, path.read_bytes()), select(builtin(), ["J"]))
            errors = [d.name for d in report.diagnostics if d.severity is Severity.ERROR]
            assert errors == [], path.name


# ---- what a document is

FEED = '{"version": "https://jsonfeed.org/version/1.1", '
STATES = [
    (FEED + '"title": "A"}', State.READY, ""),
    ('{"title": "A", "items": [], "feed_url": "a"}', State.READY, ""),
    ('{"title": "A", "items": [], "feed_url": "a"', State.BROKEN, "json-cut-off"),
    ('{"title": "A", "items": []}', State.OTHER, "other-format"),
    (FEED + '"title": "{{ site.title }}"}', State.TEMPLATE, "template"),
    (FEED + '"title": {{ site.title | jsonify }}, "items": []}', State.TEMPLATE, "template"),
    (
        FEED + '"items": [{% for post in posts %}{"id": 1},{% endfor %}]}',
        State.TEMPLATE,
        "template",
    ),
    (FEED + '"title": "{{ "x" | upcase }}"}', State.TEMPLATE, "template"),
    ('---json\n{"title": "A"}\n---\n', State.TEMPLATE, "template"),
    ("---\nlayout: none\n---\n{}", State.TEMPLATE, "template"),
    (FEED + '"items": [{"id": "1", "content_text": "{{ a }}"}]}', State.READY, ""),
    ("[]", State.OTHER, "not-a-feed"),
    ('[{"content_html": "a"}]', State.OTHER, "not-a-feed"),
    ('[{"name": "a"}]', State.OTHER, "other-format"),
    ('{"v": "5", "layers": [], "ip": 0, "op": 1}', State.OTHER, "other-format"),
    ("feed(" + FEED + '"title": "A"});', State.READY, "wrapper"),
    ("// a\n" + FEED + '"title": "A"}', State.READY, "comment"),
    ("feed({})", State.OTHER, "not-a-feed"),
    ("a{b}", State.OTHER, "not-a-feed"),
]


@pytest.mark.parametrize(("text", "state", "fault"), STATES)
def test_what_a_document_is(text: str, state: State, fault: str) -> None:
    document = document_of(Source("feed.json", text.encode()))
    assert document.state is state
    assert [f.kind for f in document.faults] == ([fault] if fault else [])
