"""atom-attribute."""

from __future__ import annotations

from feedlint.rules.xml.atom_attribute import AtomAttribute
from feedlint.testing import Case, entry, feed, rss_channel, rule_test

NS = 'xmlns:a="http://www.w3.org/2005/Atom"'
CASES = [
    Case("without a prefix", f'<a:link {NS} rel="related" href="x:1"/>'),
    Case("another's", f'<a:link {NS} xmlns:x="urn:x-a:1" x:title="b" href="x:1"/>'),
    Case("xml", f'<a:link {NS} xml:lang="en" href="x:1"/>'),
    Case(
        "with Atom's",
        f'<a:link {NS} rel="related" href="x:1" ⟦a:title="Two"⟧/>',
        "the attribute 'title' has Atom's prefix",
    ),
    Case(
        "in two places",
        f'<a:link {NS} ⟦a:rel="related"⟧ href="x:1" a:title="Two"/>',
        "the attribute 'rel' has Atom's prefix, and 1 more place",
    ),
]
test_atom_attribute = rule_test(AtomAttribute, CASES, wrap=(entry, feed, rss_channel))
