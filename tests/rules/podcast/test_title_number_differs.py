"""Cases of the rule title-number-differs."""

from __future__ import annotations

from feedlint.rules.podcast.title_number_differs import TitleNumberDiffers
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("same", "<itunes:title>Ep. 12: Pumps</itunes:title><itunes:episode>12</itunes:episode>"),
    Case("no number", "<itunes:title>12 pumps</itunes:title><itunes:episode>3</itunes:episode>"),
    Case(
        "of another",
        "<itunes:title>Recap of Episode 3</itunes:title><itunes:episode>4</itunes:episode>",
    ),
    Case("season", "<itunes:title>S1E2 Pumps</itunes:title><itunes:episode>2</itunes:episode>"),
    Case(
        "other",
        "<itunes:title>⟦Ep. 12: Pumps⟧</itunes:title><itunes:episode>13</itunes:episode>",
        says="the title says 12, itunes:episode is 13",
    ),
    Case(
        "number alone",
        "<itunes:title>⟦12: Pumps⟧</itunes:title><itunes:episode>13</itunes:episode>",
    ),
    Case(
        "with a dash",
        "<itunes:title>⟦#12 - Pumps⟧</itunes:title><itunes:episode>13</itunes:episode>",
        says="the title says 12",
    ),
    Case("a count", "<itunes:title>#1 hits</itunes:title><itunes:episode>13</itunes:episode>"),
    Case(
        "of another season",
        "<itunes:title>⟦S3E2 Pumps⟧</itunes:title><itunes:season>2</itunes:season>"
        "<itunes:episode>2</itunes:episode>",
        says="the title says season 3, itunes:season is 2",
    ),
    Case(
        "season other",
        "<itunes:title>⟦S1E2 Pumps⟧</itunes:title><itunes:episode>3</itunes:episode>",
    ),
]
test_title_number_differs = rule_test(TitleNumberDiffers, CASES, wrap=rss_item)
