"""external-dtd."""

from __future__ import annotations

from feedlint.rules.xml.external_dtd import ExternalDtd
from feedlint.testing import Case, rule_test

CASES = [
    Case("internal", '<!DOCTYPE feed [<!ENTITY % a "b">]>\n<feed/>'),
    Case(
        "system",
        '⟦<!DOCTYPE feed⟧ SYSTEM "https://ada.invalid/a.dtd">\n<feed/>',
        says="the DOCTYPE names the DTD 'https://ada.invalid/a.dtd', which no reader fetches",
    ),
    Case(
        "public",
        "⟦<!DOCTYPE feed⟧ PUBLIC '-//A//DTD//EN' 'a.dtd' [<!ENTITY a 'b'>]>\n<feed/>",
        says="'a.dtd'",
    ),
    Case(
        "parameter entity",
        "⟦<!DOCTYPE feed⟧ [<!ENTITY % a \"<!ENTITY b 'c'>\"> %a;]>\n<feed/>",
        says="the DOCTYPE has parameter entities, whose declarations no reader takes in",
    ),
    Case(
        "parameter entity elsewhere",
        '⟦<!DOCTYPE feed⟧ [<!ENTITY % a SYSTEM "file:///etc/passwd">]>\n<feed/>',
        says="parameter entities",
    ),
]
test_external_dtd = rule_test(ExternalDtd, CASES)
