"""Cases of the rule invalid-fixed."""

from __future__ import annotations

from feedlint.rules.meaning.invalid_fixed import InvalidFixed
from feedlint.testing import Case, document, rule_test

NAMES = 'xmlns="http://www.w3.org/2007/app"'
CASES = [
    Case("yes", f'<categories {NAMES} fixed="yes"/>'),
    Case("none", f"<categories {NAMES}/>"),
    Case("true", f'<categories {NAMES} ⟦fixed="true"⟧/>', says="fixed is 'true'"),
    Case("inside", f'<service {NAMES}><categories ⟦fixed=""⟧/></service>', says="fixed is ''"),
]

test_invalid_fixed = rule_test(InvalidFixed, CASES, wrap=document)
