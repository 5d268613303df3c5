"""Kinds of value that only podcasts have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from feedlint.values import podcast_kinds as kinds
from feedlint.values.registry import table

if TYPE_CHECKING:
    from feedlint.values.kinds import Kind

RIGHT = [
    (kinds.ISO_DATE, "2021-09-26T07:30:00.000-0600"),
    (kinds.ISO_DATE, "2021-09-26T07:30:00Z"),
    (kinds.UUID, "917393E3-1b1e-5cef-ace4-edaa54e1f810"),
    (kinds.PLAY_POINT, "37"),
    (kinds.PLAY_POINT, "35:12.250"),
    (kinds.PLAY_POINT, "01:35:52"),
    (kinds.OSM, "R148838#2"),
    (kinds.RATIO, "16/9"),
    (kinds.HOST, "irc.ada.invalid:6667"),
    (kinds.GEO, "geo:-27.86159,153.3169;u=35"),
    (kinds.RECURRENCE, "FREQ=MONTHLY;BYDAY=1MO,-1FR;COUNT=3"),
    (kinds.SOURCE_SET, "https://a.invalid/1.jpg 1500w, https://a.invalid/2.jpg 600w"),
    (kinds.IDENTIFIER, "at://did:plc:abc/app.bsky.feed.post/3l"),
    (kinds.at_most(3), "abc"),
]
WRONG = [
    (kinds.ISO_DATE, "2021-09-26T07:30:00", "zone"),
    (kinds.UUID, "y0ur-gu1d", "no UUID"),
    (kinds.PLAY_POINT, "1m", "not of the form"),
    (kinds.PLAY_POINT, "1:75", "not of the form"),
    (kinds.OSM, "148838", "N, W or R"),
    (kinds.HOST, "https://ada.invalid", "host"),
    (kinds.GEO, "52.5,13.4", "geo:"),
    (kinds.GEO, "geo:95,13.4", "latitude 95"),
    (kinds.RECURRENCE, "WEEKLY", "no part"),
    (kinds.RECURRENCE, "COUNT=3", "no FREQ"),
    (kinds.RECURRENCE, "FREQ=WEEKLY;COUNT=1;UNTIL=20240506", "both"),
    (kinds.RECURRENCE, "FREQ=FORTNIGHTLY", "no FREQ 'FORTNIGHTLY'"),
    (kinds.SOURCE_SET, "https://a.invalid/1.jpg", "width"),
    (kinds.at_most(3), "abcd", "more than 3"),
]


@pytest.mark.parametrize(("kind", "text"), RIGHT)
def test_right(kind: Kind, text: str) -> None:
    assert kind.of(text) is None


@pytest.mark.parametrize(("kind", "text", "reason"), WRONG)
def test_wrong(kind: Kind, text: str, reason: str) -> None:
    flaw = kind.of(text)
    assert flaw is not None
    assert reason in flaw.reason


def test_the_registries_are_whole() -> None:
    categories = table("apple-categories")
    assert len(categories) == 19
    assert sum(map(len, categories.values())) == 91
    assert sum(map(len, table("podcast-roles").values())) == 63
    assert "audiobookL" in table("podcast-words")["mediums"]
