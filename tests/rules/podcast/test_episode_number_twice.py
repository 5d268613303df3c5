"""Cases of the rule episode-number-twice."""

from __future__ import annotations

from feedlint.rules.podcast.episode_number_twice import EpisodeNumberTwice
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case(
        "two seasons",
        "<item><title>a</title><itunes:season>1</itunes:season>"
        "<itunes:episode>1</itunes:episode></item><item><title>b</title>"
        "<itunes:season>2</itunes:season><itunes:episode>1</itunes:episode></item>",
    ),
    Case(
        "a bonus",
        "<item><title>a</title><itunes:episode>1</itunes:episode></item>"
        "<item><title>b</title><itunes:episode>1</itunes:episode>"
        "<itunes:episodeType>bonus</itunes:episodeType></item>",
    ),
    Case(
        "twice",
        "<item><title>a</title><itunes:episode>1</itunes:episode></item>"
        "<item><title>b</title><itunes:episode>⟦1⟧</itunes:episode></item>",
        says="episode 1 is there",
    ),
]
test_episode_number_twice = rule_test(EpisodeNumberTwice, CASES, wrap=rss_channel)
