"""Cases of the rule rights-not-text."""

from __future__ import annotations

from feedlint.rules.meaning.rights_not_text import RightsNotText
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("text", "<rights>Ada, all rights reserved</rights>"),
    Case("text with an address", "<rights>Ada, see https://ada.invalid/license</rights>"),
    Case("empty", "<rights/>"),
    Case(
        "an address",
        "<rights>\n⟦https://creativecommons.org/licenses/by/4.0/⟧\n</rights>",
        says="nothing but the address 'https://creativecommons",
    ),
    Case(
        "in a div",
        '<rights type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'
        "⟦http://ada.invalid/⟧</div></rights>",
    ),
]

test_rights_not_text = rule_test(RightsNotText, CASES, wrap=entry)
