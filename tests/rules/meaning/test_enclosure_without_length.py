"""Cases of the rule enclosure-without-length."""

from __future__ import annotations

from feedlint.rules.meaning.enclosure_without_length import EnclosureWithoutLength
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("complete", '<link rel="enclosure" type="audio/mpeg" length="3762" href="/1.mp3"/>'),
    Case("another relation", '<link rel="related" href="/1.mp3"/>'),
    Case(
        "without", '⟦<link rel="enclosure" type="audio/mpeg" href="/1.mp3"/>⟧', says="has no length"
    ),
    Case(
        "a source's", '<source>⟦<link rel="enclosure" type="audio/mpeg" href="/1.mp3"/>⟧</source>'
    ),
]

test_enclosure_without_length = rule_test(EnclosureWithoutLength, CASES, wrap=entry)
