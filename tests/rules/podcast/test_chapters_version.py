"""chapters-version."""

from __future__ import annotations

from feedlint.rules.podcast.chapters_version import ChaptersVersion
from feedlint.testing import Case, rule_test

LIST = '"chapters": [{"startTime": 0, "title": "A"}]'
CASES = [
    Case("of the text", f'{{"version": "1.2.0", {LIST}}}'),
    Case("two numbers", f'{{"version": "1.2", {LIST}}}'),
    Case("an older one", f'{{"version": "1.0.0", {LIST}}}'),
    Case("none, which is told elsewhere", f"{{{LIST}}}"),
    Case("another", f'{{"version": "⟦2.0.0⟧", {LIST}}}', says="'2.0.0' is none of JSON chapters"),
    Case("a letter", f'{{"version": "⟦v1.2⟧", {LIST}}}', says="'v1.2' is none"),
    Case("one to come", f'{{"version": "⟦1.9.0⟧", {LIST}}}', says="'1.9.0' is none"),
    Case("an address", f'{{"version": "⟦https://a.invalid/1.2⟧", {LIST}}}', says="is none of"),
]
test_chapters_version = rule_test(ChaptersVersion, CASES)
