"""wrong-type."""

from __future__ import annotations

import json

from feedlint.finding import Severity
from feedlint.rules.json.wrong_type import WrongType
from feedlint.testing import Case, apply_fixes, diagnose, json_feed, json_item, rule_test

CASES = [
    Case("right", '"tags": ["a"], "authors": [{"name": "A"}], "title": "A"'),
    Case("null", '"title": null'),
    Case(
        "an id",
        '"id": ⟦12⟧',
        says="the item's id is a number, and must be a string",
        fixed='"id": "12"',
    ),
    Case("a fraction", '"id": ⟦1.0⟧', says="the item's id is a number"),
    Case("tags", '"tags": "⟦a, b⟧"', says="the item's tags is a string, and must be an array"),
    Case(
        "in tags",
        '"tags": ["a", ⟦3⟧, ⟦null⟧]',
        says=("the item's tags have a number, where only strings", "tags have null"),
    ),
    Case("in authors", '"authors": ["⟦Ada⟧"]', says="authors have a string, where only objects"),
    Case(
        "a person", '"author": "⟦Ada⟧"', says="the item's author is a string, and must be an object"
    ),
    Case(
        "one author",
        '⟦"authors"⟧: {"name": "Ada"}',
        says="authors is an object, and must be an array",
        fixed='"authors": [{"name": "Ada"}]',
    ),
    Case(
        "a size",
        '"attachments": [{"url": "a", "mime_type": "a/b", "size_in_bytes": "⟦012⟧"}]',
        says="the attachment's size_in_bytes is a string, and must be a number",
        fixed='"attachments": [{"url": "a", "mime_type": "a/b", "size_in_bytes": 12}]',
    ),
    Case(
        "a size in words",
        '"attachments": [{"url": "a", "mime_type": "a/b", "size_in_bytes": "⟦1 MB⟧"}]',
        says="must be a number",
    ),
    Case(
        "all of a kind",
        '"attachments": [⟦1⟧, ⟦2⟧]',
        says=("a number, where only objects may stand",) * 2,
    ),
]
test_wrong_type = rule_test(WrongType, CASES, wrap=json_item)

FEEDS = [
    Case("expired", '"expired": "⟦true⟧"', says="must be true or false", fixed='"expired": true'),
    Case("expired in words", '"expired": "⟦never⟧"', says="must be true or false"),
    Case("items", '⟦"items"⟧: {"a": 1}', says="items is an object", fixed='"items": [{"a": 1}]'),
    Case("an item", '"items": [⟦null⟧, ⟦[⟧]]', says=("items have null", "items have an array")),
    Case("a title", '⟦"title"⟧: {}', says="the feed's title is an object, and must be a string"),
]
test_of_the_feed = rule_test(WrongType, FEEDS, wrap=json_feed)


def test_a_number_as_an_id_is_a_warning_in_version_1() -> None:
    for version, severity in (("1", Severity.WARNING), ("1.1", Severity.ERROR)):
        text = f'"version": "https://jsonfeed.org/version/{version}", "items": [{{"id": 3}}]'
        (found,) = diagnose(WrongType, json_feed(text).encode())
        assert found.severity is severity


def test_what_all_items_have_is_told_once() -> None:
    items = ", ".join(f'{{"id": {number}, "content_text": "a"}}' for number in range(9))
    text = json_feed(f'"items": [{items}]')
    (found,) = diagnose(WrongType, text.encode())
    assert found.message == "the item's id is a number, and must be a string, and in 8 more items"
    fixed = apply_fixes(text, [found])
    assert [item["id"] for item in json.loads(fixed)["items"]] == list("012345678")
