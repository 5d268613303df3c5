"""chapters-overlap."""

from __future__ import annotations

from feedlint.rules.podcast.chapters_overlap import ChaptersOverlap
from feedlint.testing import Case, chapters, rule_test

CASES = [
    Case(
        "one behind the other",
        '{"startTime": 0, "endTime": 60, "title": "A"}, {"startTime": 60, "title": "B"}',
    ),
    Case(
        "rounded",
        '{"startTime": 0, "endTime": 60.5, "title": "A"}, {"startTime": 60, "title": "B"}',
    ),
    Case(
        "one that is not listed within another",
        '{"startTime": 0, "endTime": 90, "title": "A"}, {"startTime": 60, "toc": false},'
        ' {"startTime": 90, "title": "B"}',
    ),
    Case(
        "out of order, which is told elsewhere",
        '{"startTime": 70, "endTime": 90, "title": "A"}, {"startTime": 60, "title": "B"}',
    ),
    Case(
        "in each other",
        '{"startTime": 0, "endTime": ⟦90⟧, "title": "A"}, {"startTime": 60, "title": "B"}',
        says="the chapter ends at 90 s, and the next one 'B' starts at 60 s",
    ),
    Case(
        "behind one that is not listed",
        '{"startTime": 0, "endTime": ⟦90⟧, "title": "A"}, {"startTime": 10, "toc": false},'
        ' {"startTime": 60}',
        says="and the next one starts at 60 s",
    ),
]
test_chapters_overlap = rule_test(ChaptersOverlap, CASES, wrap=chapters)
