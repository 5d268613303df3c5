"""Cases of the rule relative-scheme."""

from __future__ import annotations

from feedlint.rules.meaning.relative_scheme import RelativeScheme
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("absolute", '<category term="a" scheme="https://ada.invalid/"/>'),
    Case("a tag URI", '<category term="a" scheme="tag:a.b,2024:x"/>'),
    Case("none", '<category term="a"/>'),
    Case("no IRI", '<category term="a" scheme="a b"/>'),
    Case("a word", '<category term="a" ⟦scheme="mine"⟧/>', says="'mine' is not an absolute IRI"),
    Case("empty", '<category term="a" ⟦scheme=""⟧/>'),
]

test_relative_scheme = rule_test(RelativeScheme, CASES, wrap=entry)
