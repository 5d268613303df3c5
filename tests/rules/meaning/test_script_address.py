"""Cases of the rule script-address."""

from __future__ import annotations

from feedlint.rules.meaning.script_address import ScriptAddress
from feedlint.testing import Case, entry, rule_test

CASES = [
    Case("a place", '<link href="https://ada.invalid/javascript:1"/>'),
    Case(
        "a link", '<link href="⟦javascript:alert(1)⟧"/>', says="link href is a javascript: address"
    ),
    Case("in capitals", '<link href="⟦JaVaScript:alert(1)⟧"/>'),
    Case("with a tab in it", '<link href="⟦java&#9;script:alert(1)⟧"/>'),
    Case(
        "a person's",
        "<contributor><name>B</name><uri>⟦vbscript:x⟧</uri></contributor>",
        says="uri is a vbscript: address",
    ),
]

test_script_address = rule_test(ScriptAddress, CASES, wrap=entry)
