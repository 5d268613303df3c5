"""Cases of the rule serial-without-numbers."""

from __future__ import annotations

from feedlint.rules.podcast.serial_without_numbers import SerialWithoutNumbers
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case(
        "numbered",
        "<itunes:type>serial</itunes:type><item><title>a</title><enclosure/>"
        "<itunes:episode>1</itunes:episode></item>",
    ),
    Case(
        "a trailer",
        "<itunes:type>serial</itunes:type><item><title>a</title><enclosure/>"
        "<itunes:episodeType>trailer</itunes:episodeType></item>",
    ),
    Case(
        "episodic", "<itunes:type>episodic</itunes:type><item><title>a</title><enclosure/></item>"
    ),
    Case(
        "no number",
        "<itunes:type>serial</itunes:type>⟦<item>⟧<title>a</title><enclosure/></item>",
        says="has no itunes:episode",
    ),
]
test_serial_without_numbers = rule_test(SerialWithoutNumbers, CASES, wrap=rss_channel)
