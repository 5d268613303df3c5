"""duplicate-member."""

from __future__ import annotations

from feedlint.rules.json.duplicate_member import DuplicateMember
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case("once", '"_a": {"b": 1}, "_c": {"b": 1}'),
    Case("twice", '"_a": {"b": 1, ⟦"b"⟧: 2}', says="has the member 'b' already"),
    Case("escaped", r'"_a": {"b": 1, ⟦"\u0062"⟧: 2}', says="has the member 'b' already"),
    Case("thrice", '"_a": {"b": {}, ⟦"b"⟧: [], ⟦"b"⟧: {"b": 1}}', says=("'b'", "'b'")),
]
test_duplicate_member = rule_test(DuplicateMember, CASES, wrap=json_item)
