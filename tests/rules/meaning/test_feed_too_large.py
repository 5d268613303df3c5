"""Cases of the rule feed-too-large."""

from __future__ import annotations

from feedlint.rules.meaning.feed_too_large import FeedTooLarge
from feedlint.testing import Case, diagnose, feed, rss_channel, rule_test

ENTRY = "<entry><id>urn:ada:{}</id><title>A</title></entry>"
CASES = [Case("small", "<!-- as most are -->")]

test_feed_too_large = rule_test(FeedTooLarge, CASES, wrap=(feed, rss_channel))


def test_from_one_mebibyte() -> None:
    around = len(feed(""))
    assert not diagnose(FeedTooLarge, feed(" " * (2**20 - around - 1)).encode())
    text = feed(" " * (2**20 - around))
    (found,) = diagnose(FeedTooLarge, text.encode())
    assert found.message == "the feed has 1.0 MiB, and 0 entries"
    start = text.index("<feed")
    assert tuple(found.span) == (start, text.index(">", start) + 1)


def test_what_to_do() -> None:
    many = "".join(map(ENTRY.format, range(51)))
    (found,) = diagnose(FeedTooLarge, feed(many + " " * 2**20).encode())
    assert "some 20 to 50" in found.help
    (found,) = diagnose(FeedTooLarge, rss_channel("<item/>" + " " * 2**20).encode())
    assert "summaries" in found.help
