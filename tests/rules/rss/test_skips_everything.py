"""Cases of the rule skips-everything."""

from __future__ import annotations

from feedlint.rules.rss.skips_everything import SkipsEverything
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("one", "<skipDays><day>Sunday</day></skipDays><skipHours><hour>1</hour></skipHours>"),
    Case(
        "all hours",
        "⟦<skipHours>⟧" + "".join(f"<hour>{h}</hour>" for h in range(24)) + "</skipHours>",
        says="skipHours holds all 24 hours",
    ),
    Case(
        "23 hours",
        "<skipHours>" + "".join(f"<hour>{h}</hour>" for h in range(23)) + "</skipHours>",
    ),
    Case("an hour of very many digits", f"<skipHours><hour>{'9' * 5000}</hour></skipHours>"),
]
test_skips_everything = rule_test(SkipsEverything, CASES, wrap=rss_channel)
