"""Cases of the rule skip-hours-form."""

from __future__ import annotations

from feedlint.rules.rss.skip_hours_form import SkipHoursForm
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("right", "<skipHours><hour>0</hour><hour>10</hour></skipHours>"),
    Case("there already", "<skipHours><hour>0</hour><hour>24</hour></skipHours>"),
    Case(
        "24",
        "<skipHours><hour>⟦24⟧</hour></skipHours>",
        says="'24'",
        fixed="<skipHours><hour>0</hour></skipHours>",
    ),
    Case(
        "05",
        "<skipHours><hour>⟦05⟧</hour></skipHours>",
        says="'05'",
        fixed="<skipHours><hour>5</hour></skipHours>",
    ),
]
test_skip_hours_form = rule_test(SkipHoursForm, CASES, wrap=rss_channel)
