"""Cases of the rule several-self."""

from __future__ import annotations

from feedlint.rules.meaning.several_self import SeveralSelf
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("one", '<link rel="self" href="/f"/>'),
    Case(
        "entries have their own",
        '<link rel="self" href="/f"/><entry><link rel="self" href="/e"/></entry>',
    ),
    Case(
        "two",
        '<link rel="self" href="/f"/>⟦<link rel="self" href="/g"/>⟧',
        says="another self link",
    ),
    Case(
        "three",
        '<link rel="self" href="/f"/>⟦<link rel="self" href="/f"/>⟧⟦<link rel="self" href="/f"/>⟧',
    ),
]

test_several_self = rule_test(SeveralSelf, CASES, wrap=feed)
