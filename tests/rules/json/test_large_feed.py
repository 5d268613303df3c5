"""large-feed."""

from __future__ import annotations

from feedlint.rules.json.large_feed import LargeFeed
from feedlint.testing import diagnose, json_feed


def padded(size: int) -> bytes:
    return json_feed("").encode().ljust(size)


def test_large_feed() -> None:
    (found,) = diagnose(LargeFeed, padded(300_000))
    assert found.message == "the feed has 300 kB"
    assert tuple(found.span) == (0, 1)
    assert not diagnose(LargeFeed, padded(250_000))
    assert not diagnose(LargeFeed, padded((1 << 20) + 1))
