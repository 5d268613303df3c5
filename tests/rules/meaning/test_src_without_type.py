"""Cases of the rule src-without-type."""

from __future__ import annotations

from feedlint.rules.meaning.src_without_type import SrcWithoutType
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("both", '<content type="image/png" src="/1"/>'),
    Case("neither", "<content>x</content>"),
    Case("without", '⟦<content src="/1"/>⟧', says="a src and no type"),
]

test_src_without_type = rule_test(SrcWithoutType, CASES, wrap=entry)
