"""Cases of the rule episode-number."""

from __future__ import annotations

from feedlint.rules.podcast.episode_number import EpisodeNumber
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("right", "<itunes:episode>34</itunes:episode><itunes:season>1</itunes:season>"),
    Case("half", "<itunes:episode>⟦34.5⟧</itunes:episode>", says="'34.5'"),
    Case("zero", "<itunes:season>⟦0⟧</itunes:season>", says="itunes:season"),
    Case("nothing", "⟦<itunes:episode/>⟧", says="is empty"),
]
test_episode_number = rule_test(EpisodeNumber, CASES, wrap=rss_item)
