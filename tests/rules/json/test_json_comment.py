"""json-comment."""

from __future__ import annotations

from feedlint.rules.json.json_comment import JsonComment
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case("in a string", '"title": "// no # comment /* at all */"'),
    Case(
        "a line", '⟦// what⟧\n"title": "A"', says="'// what' is a comment", fixed='\n"title": "A"'
    ),
    Case("a block", '"title": ⟦/* a\n * b */⟧"A"', says="comment", fixed='"title": "A"'),
    Case("a hash", '⟦# a⟧\n# b\n"title": "A"', says=", and 1 more time", fixed='\n\n"title": "A"'),
]
test_json_comment = rule_test(JsonComment, CASES, wrap=json_item)
