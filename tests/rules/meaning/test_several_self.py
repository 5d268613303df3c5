"""Cases of the rule several-self."""

from __future__ import annotations

from feedlint.rules.meaning.several_self import SeveralSelf
from feedlint.testing import Case, feed, rss_channel, rule_test

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

RSS = [
    Case(
        "two",
        '⟦<atom:link rel="self" href="https://ada.invalid/g"/>⟧',
        says="another self link",
    ),
]
test_several_self_in_rss = rule_test(SeveralSelf, RSS, wrap=rss_channel)
