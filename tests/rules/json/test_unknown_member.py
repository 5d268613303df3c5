"""unknown-member."""

from __future__ import annotations

from feedlint.rules.json.unknown_member import UnknownMember
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case("known", '"title": "A", "_a": {"title": 1, "b": 2}'),
    Case(
        "a slip",
        '"⟦sumary⟧": "A"',
        says="'sumary' is no member of the item in JSON Feed; did you mean 'summary'?",
    ),
    Case(
        "another object's", '"⟦home_page_url⟧": "A"', says="no member of the item, but of the feed"
    ),
    Case("white space", '"⟦title ⟧": "A"', says="the name 'title ' has white space around it"),
    Case(
        "in an author",
        '"authors": [{"name": "A", "⟦email⟧": "a@b.invalid"}]',
        says="'email' is no member of the author",
    ),
    Case("of HTML", '"⟦content⟧": "<p>a</p>"', says="did you mean 'content_html'?"),
    Case("of text", '"⟦content⟧": "a"', says="did you mean 'content_text'?"),
    Case("a capital", '"⟦Title⟧": "A"', says="did you mean 'title'?"),
]
test_unknown_member = rule_test(UnknownMember, CASES, wrap=json_item)
