"""malformed-extension."""

from __future__ import annotations

from feedlint.rules.json.malformed_extension import MalformedExtension
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case("right", '"_a": {"b": 1}, "_feedlint": {"ignore": []}'),
    Case("no object", '"⟦_a⟧": 3', says="the extension '_a' is no object"),
    Case("a digit", '"⟦_1⟧": {}', says="has no letter behind the underscore"),
    Case("a dot", '"⟦_a.b⟧": {}', says="has a dot in its name"),
    Case("a dot inside", '"⟦_a⟧": {"b.c": 1}', says="has a dot in a name inside it"),
]
test_malformed_extension = rule_test(MalformedExtension, CASES, wrap=json_item)
