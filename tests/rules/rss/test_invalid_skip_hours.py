"""Cases of the rule invalid-skip-hours."""

from __future__ import annotations

from feedlint.rules.rss.invalid_skip_hours import InvalidSkipHours
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("right", "<skipHours><hour>0</hour><hour>23</hour></skipHours>"),
    Case("24", "<skipHours><hour>24</hour></skipHours>"),
    Case("25", "<skipHours><hour>⟦25⟧</hour></skipHours>", says="'25' is no hour"),
    Case("-1", "<skipHours><hour>⟦-1⟧</hour></skipHours>", says="'-1' is no hour"),
    Case("a word", "<skipHours><hour>⟦noon⟧</hour></skipHours>", says="'noon' is no hour"),
    Case("empty", "<skipHours>⟦<hour/>⟧</skipHours>", says="the hour is empty"),
    Case("twice", "<skipHours><hour>5</hour><hour>⟦05⟧</hour></skipHours>", says="hour 5 is there"),
    Case(
        "midnight", "<skipHours><hour>0</hour><hour>⟦24⟧</hour></skipHours>", says="hour 0 is there"
    ),
]
test_invalid_skip_hours = rule_test(InvalidSkipHours, CASES, wrap=rss_channel)
