"""Cases of the rule self-not-atom."""

from __future__ import annotations

from feedlint.rules.meaning.self_not_atom import SelfNotAtom
from feedlint.testing import Case, feed, rule_test

CASES = [
    Case("none", '<link rel="self" href="/f"/>'),
    Case("Atom", '<link rel="self" type="application/atom+xml" href="/f"/>'),
    Case(
        "with parameters",
        '<link rel="self" type="application/atom+xml; type=feed; charset=utf-8" href="/f"/>',
    ),
    Case("no media type at all", '<link rel="self" type="atom" href="/f"/>'),
    Case("an alternate", '<link rel="alternate" type="text/html" href="/f"/>'),
    Case("an entry's", '<entry><link rel="self" type="text/html" href="/e"/></entry>'),
    Case(
        "HTML",
        '<link rel="self" type="⟦text/html⟧" href="/f"/>',
        says="it is 'text/html'",
        fixed='<link rel="self" type="application/atom+xml" href="/f"/>',
    ),
]

test_self_not_atom = rule_test(SelfNotAtom, CASES, wrap=feed)
