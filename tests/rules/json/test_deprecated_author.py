"""deprecated-author."""

from __future__ import annotations

from feedlint.rules.json.deprecated_author import DeprecatedAuthor
from feedlint.testing import Case, json_feed, rule_test

CASES = [
    Case("both", '"author": {"name": "A"}, "authors": [{"name": "A"}]'),
    Case("1.0", '"version": "https://jsonfeed.org/version/1", "author": {"name": "A"}'),
    Case(
        "alone",
        '"⟦author⟧": {"name": "A"}',
        says="author is deprecated",
        fixed='"authors": [{"name": "A"}]',
    ),
]
test_deprecated_author = rule_test(DeprecatedAuthor, CASES, wrap=json_feed)
