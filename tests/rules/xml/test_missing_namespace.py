"""missing-namespace."""

from __future__ import annotations

from feedlint.rules.xml.missing_namespace import MissingNamespace
from feedlint.testing import Case, rule_test

CASES = [
    Case("Atom", "<feed xmlns='http://www.w3.org/2005/Atom'/>"),
    Case("no feed", "<feeds/>"),
    Case(
        "feed",
        "⟦<feed>⟧</feed>",
        says="<feed> is in no namespace; Atom's is 'http://www.w3.org/2005/Atom'",
        fixed='<feed xmlns="http://www.w3.org/2005/Atom"></feed>',
    ),
    Case(
        "entry",
        "⟦<entry a='b'/>⟧",
        says="<entry> is in no namespace",
        fixed="<entry xmlns=\"http://www.w3.org/2005/Atom\" a='b'/>",
    ),
]
test_missing_namespace = rule_test(MissingNamespace, CASES)
