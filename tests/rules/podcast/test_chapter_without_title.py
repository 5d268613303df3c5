"""chapter-without-title."""

from __future__ import annotations

from feedlint.rules.podcast.chapter_without_title import ChapterWithoutTitle
from feedlint.testing import Case, chapters, rule_test

CASES = [
    Case("a title", '{"startTime": 0, "title": "A"}'),
    Case("not listed", '{"startTime": 0, "toc": false}'),
    Case("no text, which is told elsewhere", '{"startTime": 0, "title": 3}'),
    Case("none", '⟦{⟧"startTime": 0}', says="the chapter has no title"),
    Case("listed", '⟦{⟧"startTime": 0, "toc": true}', says="the chapter has no title"),
    Case("empty", '{"startTime": 0, ⟦"title"⟧: ""}', says="the chapter has no title"),
]
test_chapter_without_title = rule_test(ChapterWithoutTitle, CASES, wrap=chapters)
