"""null-member."""

from __future__ import annotations

from feedlint.rules.json.null_member import NullMember
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case("none", '"summary": "null"'),
    Case("required", '"id": null'),
    Case(
        "first",
        '"summary": ⟦null⟧, "title": "A"',
        says="the item's summary is null",
        fixed='"title": "A"',
    ),
    Case("last", '"title": "A" , "summary": ⟦null⟧', says="is null", fixed='"title": "A" '),
    Case(
        "several",
        '"authors": [{"url": ⟦null⟧, "a": 1}, {"a": 1, "url": ⟦null⟧}, {"url": ⟦null⟧}]',
        says=("the author's url is null",) * 3,
        fixed='"authors": [{"a": 1}, {"a": 1}, {}]',
    ),
]
test_null_member = rule_test(NullMember, CASES, wrap=json_item)
