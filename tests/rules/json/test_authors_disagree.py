"""authors-disagree."""

from __future__ import annotations

from feedlint.rules.json.authors_disagree import AuthorsDisagree
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case("one of them", '"author": {"name": "A"}, "authors": [{"name": "B"}, {"name": "A"}]'),
    Case("alone", '"author": {"name": "A"}'),
    Case("nobody", '"author": {"name": "A"}, "authors": []'),
    Case(
        "another",
        '"author": {"name": "⟦A⟧"}, "authors": [{"name": "B"}]',
        says="the author 'A' is not among the authors",
    ),
]
test_authors_disagree = rule_test(AuthorsDisagree, CASES, wrap=json_item)
