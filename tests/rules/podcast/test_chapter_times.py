"""chapter-times."""

from __future__ import annotations

from feedlint.rules.podcast.chapter_times import ChapterTimes
from feedlint.testing import Case, chapter, rule_test

CASES = [
    Case("no end", '"startTime": 60'),
    Case("an end", '"startTime": 60, "endTime": 60.5'),
    Case("from 0 on", '"startTime": 0, "endTime": 1'),
    Case("as a text, which is told elsewhere", '"startTime": "60", "endTime": "30"'),
    Case("ends first", '"startTime": 60, "endTime": ⟦30⟧', says="ends at 30 s, before its start"),
    Case("ends at once", '"startTime": 60, "endTime": ⟦60.0⟧', says="ends where it starts"),
    Case("before 0", '"startTime": ⟦-1⟧', says="is -1 seconds, before the episode begins"),
    Case("milliseconds", '"startTime": ⟦125000000⟧', says="125,000,000 seconds, 34,722 hours"),
    Case("an endless end", '"startTime": 0, "endTime": ⟦1e9⟧', says="the endTime is"),
    Case("too large for anything", '"startTime": 1e999'),
]
test_chapter_times = rule_test(ChapterTimes, CASES, wrap=chapter)
