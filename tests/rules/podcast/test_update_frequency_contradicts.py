"""Cases of the rule update-frequency-contradicts."""

from __future__ import annotations

from feedlint.rules.podcast.update_frequency_contradicts import UpdateFrequencyContradicts
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case(
        "counted",
        '<podcast:updateFrequency rrule="FREQ=DAILY;COUNT=3" dtstart="2024-05-06">x'
        "</podcast:updateFrequency>",
    ),
    Case(
        "no start",
        '<podcast:updateFrequency rrule="⟦FREQ=DAILY;COUNT=3⟧">x</podcast:updateFrequency>',
        says="no dtstart",
    ),
    Case(
        "ended",
        '<podcast:updateFrequency rrule="⟦FREQ=DAILY;UNTIL=20230506⟧" dtstart="2024-05-06">x'
        "</podcast:updateFrequency>",
        says="ends before",
    ),
]
test_update_frequency_contradicts = rule_test(UpdateFrequencyContradicts, CASES, wrap=rss_channel)
