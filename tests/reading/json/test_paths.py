"""Paths of JSON's values: short, however long ids and names are."""

from __future__ import annotations

import json
from typing import Any

from feedlint.feeds.recognise import document_of
from feedlint.reading.json.paths import Paths
from feedlint.reading.source import Source


def found(item: dict[str, object], *names: str) -> tuple[str | None, str]:
    """The path and the address of a value in the only item of a feed."""
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "f", "items": [item]}
    node: Any = document_of(Source("f.json", json.dumps(feed).encode())).root
    node = next(iter(node.member("items")))
    for name in names:
        node = node.member(name) or node
    paths = Paths()
    return paths.of(node), paths.address(node)


def test_an_item_is_known_by_its_id() -> None:
    assert found({"id": "x", "title": "a"}, "title") == ("items[0].title", "items[x].title")
    assert found({"id": "x", "_a b": {"c": 1}}, "_a b", "c")[1] == "items[x]['_a b'].c"


def test_long_ids_and_names_are_cut_and_told_apart() -> None:
    paths = [found({"id": "x" * 9000 + end, "title": "a"}, "title") for end in "ab"]
    assert {path for path, _ in paths} == {"items[0].title"}
    assert paths[0][1] != paths[1][1]
    assert max(len(address) for _, address in paths) < 500
    name = "n" * 9000
    path, address = found({"id": "x", name: {"c": 1}}, name, "c")
    assert path is not None
    assert path.endswith("….c")
    assert max(len(path), len(address)) < 200
