"""Cases of the rule relative-self."""

from __future__ import annotations

from feedlint.rules.meaning.relative_self import RelativeSelf
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("absolute", '<link rel="self" href="https://ada.invalid/f"/>'),
    Case("with a base", '<link rel="self" xml:base="https://ada.invalid/" href="f"/>'),
    Case("no IRI", '<link rel="self" href="a b"/>'),
    Case("a path", '<link rel="self" href="⟦/f⟧"/>', says="'/f' is relative"),
    Case("without a scheme", '<link rel="self" href="⟦//ada.invalid/f⟧"/>'),
    Case("with a relative base", '<link rel="self" xml:base="a/" href="⟦f⟧"/>'),
]

test_relative_self = rule_test(RelativeSelf, CASES, wrap=feed)
