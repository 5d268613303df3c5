"""chapter-place."""

from __future__ import annotations

from feedlint.rules.podcast.chapter_place import ChapterPlace
from feedlint.testing import Case, chapter, rule_test

CASES = [
    Case("a place", '"location": {"name": "A", "geo": "geo:52.5,13.4", "osm": "R148838"}'),
    Case("with a height", '"location": {"name": "A", "geo": "geo:52.5,13.4,100;u=5"}'),
    Case("without one, which is told elsewhere", '"location": {"name": "A"}'),
    Case(
        "bare degrees",
        '"location": {"name": "A", "geo": "⟦52.5,13.4⟧"}',
        says="it does not begin with geo:",
    ),
    Case(
        "beyond the pole",
        '"location": {"name": "A", "geo": "geo:⟦95⟧,13.4"}',
        says="there is no latitude 95",
    ),
    Case(
        "a number of OpenStreetMap alone",
        '"location": {"name": "A", "geo": "geo:52.5,13.4", "osm": "⟦148838⟧"}',
        says="is not an object of OpenStreetMap",
    ),
    Case("nothing", '"location": {"name": "A", ⟦"geo"⟧: ""}', says="it is empty"),
]
test_chapter_place = rule_test(ChapterPlace, CASES, wrap=chapter)
