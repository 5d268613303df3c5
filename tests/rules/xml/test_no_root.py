"""no-root."""

from __future__ import annotations

from feedlint.rules.xml.no_root import NoRoot
from feedlint.testing import Case, rule_test

CASES = [
    Case("a root", '<?xml version="1.0"?><feed/>'),
    Case("nothing at all", ""),
    Case(
        "a declaration",
        '<?xml version="1.0"?>⟦⟧',
        says="the file has an XML declaration, but no element",
    ),
    Case("text", '<?xml version="1.0"?>\nnothing⟦⟧', says="but no element"),
]
test_no_root = rule_test(NoRoot, CASES)
