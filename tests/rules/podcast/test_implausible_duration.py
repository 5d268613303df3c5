"""Cases of the rule implausible-duration."""

from __future__ import annotations

from feedlint.rules.podcast.implausible_duration import ImplausibleDuration
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("25 minutes", "<itunes:duration>1500</itunes:duration>"),
    Case("a long one", "<itunes:duration>11:59:00</itunes:duration>"),
    Case("zero", "<itunes:duration>⟦0⟧</itunes:duration>", says="no time at all"),
    Case("zeros", "<itunes:duration>⟦00:00:00⟧</itunes:duration>", says="no time at all"),
    Case("milliseconds", "<itunes:duration>⟦1500000⟧</itunes:duration>", says="417 hours"),
]
test_implausible_duration = rule_test(ImplausibleDuration, CASES, wrap=rss_item)
