"""Cases of the rule element-of-no-standard."""

from __future__ import annotations

from feedlint.rules.podcast.element_of_no_standard import ElementOfNoStandard
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("defined", "<podcast:locked>yes</podcast:locked>"),
    Case("not", "⟦<podcast:complete>⟧yes</podcast:complete>", says="podcast:complete"),
]
test_element_of_no_standard = rule_test(ElementOfNoStandard, CASES, wrap=rss_channel)
