"""wrong-namespace."""

from __future__ import annotations

from feedlint.rules.xml.wrong_namespace import WrongNamespace
from feedlint.testing import Case, rule_test

CASES = [
    Case("right", "<a:feed xmlns:a='http://www.w3.org/2005/Atom'/>"),
    Case(
        "case",
        "⟦<feed xmlns='http://www.w3.org/2005/atom'>⟧</feed>",
        says="<feed> is in the namespace 'http://www.w3.org/2005/atom', not in",
        fixed="<feed xmlns='http://www.w3.org/2005/Atom'></feed>",
    ),
    Case(
        "slash and scheme, with a prefix",
        "⟦<a:entry xmlns:a='https://www.w3.org/2005/Atom/'/>⟧",
        says="<entry> is in the namespace",
        fixed="<a:entry xmlns:a='http://www.w3.org/2005/Atom'/>",
    ),
    Case("another", "⟦<feed xmlns='urn:x:feed'/>⟧", says="'urn:x:feed'"),
    Case("no feed's name", "<feeds xmlns='urn:x'/>"),
]
test_wrong_namespace = rule_test(WrongNamespace, CASES)
