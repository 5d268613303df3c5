"""unclosed-element."""

from __future__ import annotations

from feedlint.rules.xml.unclosed_element import UnclosedElement
from feedlint.testing import Case, rule_test

CASES = [
    Case("closed", "<feed><a/></feed>"),
    Case("the root", "⟦<feed>⟧<a/>", says="<feed> is never closed"),
    Case("one inside", "<feed>⟦<a b='c'>⟧", says="<a> is never closed, nor is <feed> around it"),
    Case(
        "two inside",
        "<feed><entry>⟦<title>⟧x",
        says="<title> is never closed, nor are <entry> and <feed> around it",
    ),
    Case(
        "many",
        "<feed><a><b><c><d>⟦<e>⟧",
        says="<e> is never closed, nor are <d>, <c>, <b> and others around it",
    ),
]
test_unclosed_element = rule_test(UnclosedElement, CASES)
