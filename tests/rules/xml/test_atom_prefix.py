"""atom-prefix."""

from __future__ import annotations

from feedlint.rules.xml.atom_prefix import AtomPrefix
from feedlint.testing import Case, rule_test

CASES = [
    Case("default", "<feed xmlns='http://www.w3.org/2005/Atom'/>"),
    Case(
        "prefix",
        "<⟦a:feed⟧ xmlns:a='http://www.w3.org/2005/Atom'><a:id/></a:feed>",
        says="the elements of Atom have the prefix 'a'",
    ),
    Case(
        "of an element inside",
        "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:a='http://www.w3.org/2005/Atom'><a:link/></feed>",
    ),
    Case("a service", "<s:service xmlns:s='http://www.w3.org/2007/app'/>"),
]
test_atom_prefix = rule_test(AtomPrefix, CASES)
