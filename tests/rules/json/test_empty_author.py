"""empty-author."""

from __future__ import annotations

from feedlint.rules.json.empty_author import EmptyAuthor
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case("a name", '"authors": [{"name": "A"}, {"url": "a"}, {"avatar": "b"}]'),
    Case("nothing", '"authors": [⟦{⟧}]', says="the author has no name, no url and no avatar"),
    Case("blank", '"authors": [{"name": "A"}, ⟦{⟧"name": " ", "url": null}]', says="no name"),
]
test_empty_author = rule_test(EmptyAuthor, CASES, wrap=json_item)
