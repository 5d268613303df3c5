"""Cases of the rule enclosure-of-another-episode, and of ids that changed with one file."""

from __future__ import annotations

import pytest

from feedlint.rules.continuity.id_changed import IdChanged
from feedlint.rules.podcast.enclosure_of_another_episode import EnclosureOfAnotherEpisode
from feedlint.testing import Case, rss_channel, rule_test
from feedlint.witnesses.continuity import file_of


def episode(number: int, file: str = "", guid: str = "", title: str = "", size: int = 0) -> str:
    url = file or f"https://a.invalid/{number}.mp3"
    return (
        f'<item><title>{title or number}</title><guid isPermaLink="false">{guid or number}</guid>'
        f'<enclosure url="{url}" length="{size or number}000000" type="audio/mpeg"/></item>'
    )


BOTH = episode(2) + episode(1)
CASES = [
    Case("the same", BOTH, earlier=BOTH),
    Case("counted now", episode(2, "https://s.invalid/r.mp3/a.invalid/2.mp3?x=1"), earlier=BOTH),
    Case("a better file", episode(2, "https://a.invalid/2b.mp3"), earlier=BOTH),
    Case("of another", episode(2, "⟦https://a.invalid/1.mp3⟧"), "that '1' had", earlier=BOTH),
]
test_enclosure_of_another_episode = rule_test(EnclosureOfAnotherEpisode, CASES, wrap=rss_channel)

IDS = [
    Case(
        "another guid",
        episode(1, "https://s.invalid/r.mp3/a.invalid/1.mp3", "⟦new⟧", "Remastered"),
        "known by its enclosure",
        fixed=episode(1, "https://s.invalid/r.mp3/a.invalid/1.mp3", "1", "Remastered"),
        earlier=episode(1),
    ),
    Case(
        "a name used again",
        episode(3, "https://a.invalid/latest.mp3"),
        earlier=episode(2, "https://a.invalid/latest.mp3"),
    ),
]
test_id_changed = rule_test(IdChanged, IDS, wrap=rss_channel)


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("https://a.invalid/x/1.mp3", "x/1.mp3"),
        ("https://s.invalid/redirect.mp3/a.invalid/x/1.mp3?a=b", "x/1.mp3"),
        ("https://s.invalid/p/CHECK/traffic.invalid/s/a.invalid/x/1.mp3", "x/1.mp3"),
        ("https://a.invalid/", ""),
    ],
)
def test_the_file_behind_those_that_count(address: str, file: str) -> None:
    assert file_of(address) == file
