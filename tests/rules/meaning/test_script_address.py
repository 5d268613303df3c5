"""Cases of the rule script-address."""

from __future__ import annotations

from feedlint.rules.meaning.script_address import ScriptAddress
from feedlint.testing import Case, entry, json_item, rdf_item, rss_item, rule_test

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

RSS = [
    Case("a link", "<link>⟦javascript:alert(1)⟧</link>", says="link is a javascript: address"),
]
test_script_address_in_rss = rule_test(ScriptAddress, RSS, wrap=(rss_item, rdf_item))

JSON = [
    Case("an address", '"url": "⟦javascript:alert(1)⟧"', says="url is a javascript: address"),
]
test_script_address_in_json = rule_test(ScriptAddress, JSON, wrap=json_item)
