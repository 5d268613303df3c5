"""huge-feed."""

from __future__ import annotations

from feedlint.rules.json.huge_feed import HugeFeed
from feedlint.testing import diagnose, json_feed


def padded(size: int) -> bytes:
    return json_feed("").encode().ljust(size)


def test_huge_feed() -> None:
    (found,) = diagnose(HugeFeed, padded(1_250_000))
    assert found.message == "the feed has 1.2 MB"
    assert tuple(found.span) == (0, 1)
    assert not diagnose(HugeFeed, padded(1_000_000))
