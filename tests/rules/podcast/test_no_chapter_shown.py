"""no-chapter-shown."""

from __future__ import annotations

from feedlint.rules.podcast.no_chapter_shown import NoChapterShown
from feedlint.testing import Case, rule_test

CASES = [
    Case("one", '{"version": "1.2.0", "chapters": [{"startTime": 0, "title": "A"}]}'),
    Case(
        "one of two",
        '{"version": "1.2.0", "chapters": [{"startTime": 0, "toc": false}, {"startTime": 1}]}',
    ),
    Case("none at all", '{"version": "1.2.0", ⟦"chapters"⟧: []}', says="the file has no chapters"),
    Case(
        "none to see",
        '{"version": "1.2.0", ⟦"chapters"⟧: [{"startTime": 0, "toc": false}]}',
        says="has no chapter without",
    ),
    Case("toc as a text", '{"version": "1", "chapters": [{"startTime": 0, "toc": "false"}]}'),
]
test_no_chapter_shown = rule_test(NoChapterShown, CASES)
