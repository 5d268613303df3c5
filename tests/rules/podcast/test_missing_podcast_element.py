"""Cases of the rule missing-podcast-element."""

from __future__ import annotations

from feedlint.rules.podcast.missing_podcast_element import MissingPodcastElement
from feedlint.testing import Case, diagnose, rss_channel, rule_test

CASES = [
    Case(
        "all",
        '<itunes:image href="https://a.invalid/a.jpg"/><itunes:category text="Arts"/>'
        "<itunes:explicit>true</itunes:explicit><item><title>a</title></item>",
    ),
    Case("no directory", "<item><title>a</title><itunes:duration>9</itunes:duration></item>"),
]
_HEAD = (
    '<itunes:image href="https://a.invalid/a.jpg"/><itunes:category text="Arts"/>'
    "<itunes:explicit>true</itunes:explicit>"
)
CASES += [
    Case(
        "apple",
        f"{_HEAD}⟦<item>⟧<title>a</title></item>",
        says="no enclosure, which Apple",
        options={"profile": "apple"},
    ),
    Case(
        "psp1",
        f'{_HEAD}⟦<item>⟧<title>a</title><enclosure url="https://a.invalid/1.mp3"/></item>',
        says="no guid, which PSP-1",
        options={"profile": "psp1"},
    ),
]


def test_info_without_a_profile() -> None:
    text = rss_channel("<itunes:author>A</itunes:author><item><title>a</title></item>")
    found = diagnose(MissingPodcastElement, text.encode())
    assert {d.severity.label for d in found} == {"info"}
    assert [d.message.split(",")[0] for d in found] == [
        "the show has no itunes:category",
        "the show has no itunes:explicit",
        "the show has no itunes:image",
    ]


test_missing_podcast_element = rule_test(MissingPodcastElement, CASES, wrap=rss_channel)
