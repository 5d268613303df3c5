"""Cases of the rule malformed-duration."""

from __future__ import annotations

from feedlint.rules.podcast.malformed_duration import MalformedDuration
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("seconds", "<itunes:duration>1500</itunes:duration>"),
    Case("minutes", "<itunes:duration>75:00</itunes:duration>"),
    Case("hours", "<itunes:duration>01:25:00</itunes:duration>"),
    Case("a fraction", "<itunes:duration>1500.25</itunes:duration>"),
    Case("words", "<itunes:duration>⟦25 min⟧</itunes:duration>", says="'25 min'"),
    Case("over 59", "<itunes:duration>⟦00:50:95⟧</itunes:duration>", says="95 seconds"),
    Case(
        "very many seconds",
        f"<itunes:duration>⟦1:{'9' * 5000}⟧</itunes:duration>",
        says=f"no {'9' * 20}… seconds",
    ),
    Case("zeros in front", "<itunes:duration>1:00000:0059</itunes:duration>"),
    Case("empty", "⟦<itunes:duration/>⟧", says="is empty"),
    Case("a template", "<itunes:duration>⟦[ITEM_DURATION]⟧</itunes:duration>"),
]
test_malformed_duration = rule_test(MalformedDuration, CASES, wrap=rss_item)
