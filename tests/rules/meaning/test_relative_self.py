"""Cases of the rule relative-self."""

from __future__ import annotations

from feedlint.rules.meaning.relative_self import RelativeSelf
from feedlint.testing import Case, feed, rss_channel, rule_test

CASES = [
    Case("absolute", '<link rel="self" href="https://ada.invalid/f"/>'),
    Case("with a base", '<link rel="self" xml:base="https://ada.invalid/" href="f"/>'),
    Case("no IRI", '<link rel="self" href="a b"/>'),
    Case("a path", '<link rel="self" href="⟦/f⟧"/>', says="'/f' is relative"),
    Case("without a scheme", '<link rel="self" href="⟦//ada.invalid/f⟧"/>'),
    Case("with a relative base", '<link rel="self" xml:base="a/" href="⟦f⟧"/>'),
]

test_relative_self = rule_test(RelativeSelf, CASES, wrap=feed)

RSS = [
    Case("absolute", '<atom:link rel="self" href="https://ada.invalid/f"/>'),
    Case("relative", '<atom:link rel="self" href="⟦/f⟧"/>', says="the self link '/f' is relative"),
]
test_relative_self_in_rss = rule_test(RelativeSelf, RSS, wrap=rss_channel)
