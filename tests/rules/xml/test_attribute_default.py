"""attribute-default."""

from __future__ import annotations

from feedlint.rules.xml.attribute_default import AttributeDefault
from feedlint.testing import Case, rule_test

CASES = [
    Case("none", "<!DOCTYPE feed [<!ATTLIST feed a CDATA #IMPLIED b ID #REQUIRED>]>\n<feed/>"),
    Case(
        "one",
        '<!DOCTYPE feed [⟦<!ATTLIST title type CDATA "xhtml">⟧]>\n<feed/>',
        says="the DOCTYPE gives every <title> type='xhtml', for some readers",
    ),
    Case(
        "enumeration, fixed and notation",
        "<!DOCTYPE feed [⟦<!ATTLIST e a (b|c) 'b'>⟧⟦<!ATTLIST e f CDATA #FIXED 'x'>⟧"
        "⟦<!ATTLIST e n NOTATION (g) 'g'>⟧]>\n<feed/>",
        says=("a='b'", "f='x'", "n='g'"),
    ),
    Case(
        "behind others",
        "<!DOCTYPE feed [⟦<!ATTLIST e a CDATA #IMPLIED b CDATA 'x'>⟧]>\n<feed/>",
        says="<e> b='x'",
    ),
]
test_attribute_default = rule_test(AttributeDefault, CASES)
