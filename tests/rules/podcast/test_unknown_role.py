"""Cases of the rule unknown-role."""

from __future__ import annotations

from feedlint.rules.podcast.unknown_role import UnknownRole
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("known", '<podcast:person role="Co-Host" group="Cast">Ada</podcast:person>'),
    Case("default", "<podcast:person>Ada</podcast:person>"),
    Case(
        "role", '<podcast:person role="⟦sidekick⟧">Ada</podcast:person>', says="no role 'sidekick'"
    ),
    Case(
        "group", '<podcast:person role="host" group="⟦crew⟧">Ada</podcast:person>', says="no group"
    ),
    Case(
        "other",
        '<podcast:person role="host" group="⟦writing⟧">Ada</podcast:person>',
        says="is of the group 'cast'",
    ),
]
test_unknown_role = rule_test(UnknownRole, CASES, wrap=rss_item)
