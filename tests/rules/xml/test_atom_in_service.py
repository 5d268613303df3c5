"""atom-in-service."""

from __future__ import annotations

from feedlint.rules.xml.atom_in_service import AtomInService
from feedlint.testing import Case, rule_test

CASES = [
    Case("a feed", "<feed xmlns='http://www.w3.org/2005/Atom'><id/></feed>"),
    Case(
        "title and category",
        "<service xmlns='http://www.w3.org/2007/app' xmlns:a='http://www.w3.org/2005/Atom'>"
        "<workspace><a:title/><collection><a:title/><categories><a:category/></categories>"
        "</collection></workspace></service>",
    ),
    Case(
        "link",
        "<service xmlns='http://www.w3.org/2007/app' xmlns:a='http://www.w3.org/2005/Atom'>"
        "<workspace><a:title/><a:link rel='urn:x:types' href='/types'/></workspace></service>",
    ),
    Case(
        "id and rights",
        "<service xmlns='http://www.w3.org/2007/app' xmlns:a='http://www.w3.org/2005/Atom'>"
        "⟦<a:rights/>⟧<workspace><a:title/><collection>⟦<a:id>⟧x</a:id></collection></workspace>"
        "</service>",
        says=(
            "<rights> of Atom has no meaning in <service>",
            "<id> of Atom has no meaning in <coll",
        ),
    ),
    Case(
        "inside an extension",
        "<service xmlns='http://www.w3.org/2007/app' xmlns:a='http://www.w3.org/2005/Atom'>"
        "<x xmlns='urn:x'><a:id/></x></service>",
    ),
]
test_atom_in_service = rule_test(AtomInService, CASES)
