"""Cases of the rule relative-reference."""

from __future__ import annotations

from feedlint.rules.meaning.relative_reference import RelativeReference
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("absolute", '<link href="https://ada.invalid/1"/>'),
    Case("a base", '<link xml:base="https://ada.invalid/" href="1"/>'),
    Case("an id", "<id>x</id>"),
    Case("a scheme", '<category term="a" scheme="b"/>'),
    Case("a self link", '<link rel="self" href="/f"/>'),
    Case("a fragment", '<link href="#a"/>'),
    Case("no IRI", '<link href="a b"/>'),
    Case(
        "relative",
        '<link href="⟦/1⟧"/><content src="⟦1.png⟧"/>',
        says=("link href '/1'", "content src '1.png'"),
    ),
    Case("a relative base", '<link xml:base="a/" href="⟦1⟧"/>'),
]

test_relative_reference = rule_test(RelativeReference, CASES, wrap=entry)
