"""title-repeats-number."""

from __future__ import annotations

from feedlint.rules.podcast.title_repeats_number import TitleRepeatsNumber
from feedlint.testing import Case, rss_item, rule_test

NUMBER = "<itunes:episode>12</itunes:episode>"
CASES = [
    Case("none", f"<title>Pumps</title>{NUMBER}"),
    Case("not at the start", f"<title>Pumps, #12</title>{NUMBER}"),
    Case("another title for Apple", f"<title>12: A</title><itunes:title>A</itunes:title>{NUMBER}"),
    Case("no number for Apple", "<title>12: Pumps</title><itunes:author>A</itunes:author>"),
    Case("at the start", f"<title>⟦Ep. 12: Pumps⟧</title>{NUMBER}", says="the title begins with"),
    Case("in short", f"<title>⟦#12 - Pumps⟧</title>{NUMBER}", says="the title begins with"),
    Case(
        "for Apple",
        f"<title>A</title><itunes:title>⟦S1E12 A⟧</itunes:title>{NUMBER}",
        says="the itunes:title begins with the number",
    ),
]
test_title_repeats_number = rule_test(TitleRepeatsNumber, CASES, wrap=rss_item)
