"""E009 noncharacter."""

from __future__ import annotations

from feedlint.rules.escaping.noncharacter import Noncharacter
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("none", "<title>\ufdcf\ufdf0\U0001f600</title>"),
    Case(
        "reference",
        "<title>a⟦&#xFDD0;⟧</title>",
        says="the title has U+FDD0, which is no character",
    ),
    Case("as it is", "<title>⟦\ufdef⟧ \U0001fffe</title>", says="U+FDEF, which is no character, 2"),
    Case("last plane", "<summary>⟦\U0010ffff⟧</summary>", says="U+10FFFF"),
]
test_noncharacter = rule_test(Noncharacter, CASES, wrap=entry)
