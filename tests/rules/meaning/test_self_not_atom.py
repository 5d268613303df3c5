"""Cases of the rule self-not-atom."""

from __future__ import annotations

from feedlint.rules.meaning.self_not_atom import SelfNotAtom
from feedlint.testing import Case, feed, rss_channel, rule_test

CASES = [
    Case("none", '<link rel="self" href="/f"/>'),
    Case("Atom", '<link rel="self" type="application/atom+xml" href="/f"/>'),
    Case(
        "with parameters",
        '<link rel="self" type="application/atom+xml; type=feed; charset=utf-8" href="/f"/>',
    ),
    Case("no media type at all", '<link rel="self" type="atom" href="/f"/>'),
    Case("an alternate", '<link rel="alternate" type="text/html" href="/f"/>'),
    Case(
        "an entry's",
        '<entry><link rel="self" type="⟦text/html⟧" href="/e"/></entry>',
        says="the self link of the entry says of itself that it is 'text/html'",
    ),
    Case(
        "a source's, by its long name",
        '<entry><source><link rel="http://www.iana.org/assignments/relation/self"'
        ' type="⟦text/html⟧" href="/s"/></source></entry>',
        says="the self link of the source",
    ),
    Case(
        "an entry's document",
        '<entry><link rel="self" type="application/atom+xml;type=entry" href="/e"/></entry>',
    ),
    Case(
        "any XML",
        '<link rel="self" type="⟦text/xml⟧" href="/f"/>',
        says="'text/xml'",
        fixed='<link rel="self" type="application/atom+xml" href="/f"/>',
    ),
    Case(
        "HTML",
        '<link rel="self" type="⟦text/html⟧" href="/f"/>',
        says="it is 'text/html'",
        fixed='<link rel="self" type="application/atom+xml" href="/f"/>',
    ),
]

test_self_not_atom = rule_test(SelfNotAtom, CASES, wrap=feed)

RSS = [
    Case(
        "any XML",
        '<atom:link rel="self" type="⟦text/xml⟧" href="https://ada.invalid/g"/>',
        fixed='<atom:link rel="self" type="application/rss+xml" href="https://ada.invalid/g"/>',
    ),
    Case(
        "Atom's",
        '<atom:link rel="self" type="⟦application/atom+xml⟧" href="https://ada.invalid/g"/>',
        says="it is 'application/atom+xml'",
        fixed='<atom:link rel="self" type="application/rss+xml" href="https://ada.invalid/g"/>',
    ),
    Case(
        "a page",
        '<atom:link rel="self" type="⟦text/html⟧" href="https://ada.invalid/index.html"/>',
        says="it is 'text/html'",
    ),
]
test_self_not_atom_in_rss = rule_test(SelfNotAtom, RSS, wrap=rss_channel)
