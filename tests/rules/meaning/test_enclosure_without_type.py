"""Cases of the rule enclosure-without-type."""

from __future__ import annotations

from feedlint.rules.meaning.enclosure_without_type import EnclosureWithoutType
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("complete", '<link rel="enclosure" type="audio/mpeg" length="3762" href="/1.mp3"/>'),
    Case("another relation", '<link rel="related" href="/1.mp3"/>'),
    Case("without", '⟦<link rel="enclosure" length="3762" href="/1.mp3"/>⟧', says="has no type"),
    Case("a source's", '<source>⟦<link rel="enclosure" length="3762" href="/1.mp3"/>⟧</source>'),
]

test_enclosure_without_type = rule_test(EnclosureWithoutType, CASES, wrap=entry)
