"""Cases of the rule podcast-not-utf-8."""

from __future__ import annotations

from feedlint.rules.podcast.podcast_not_utf_8 import PodcastNotUtf8
from feedlint.testing import Case, diagnose, document, rule_test

CASES = [
    Case(
        "utf-8",
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" '
        'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><itunes:author>A'
        "</itunes:author></channel></rss>",
    ),
]


def test_another_encoding() -> None:
    text = """<?xml version="1.0" encoding="ISO-8859-1"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
<channel><itunes:author>Émile</itunes:author></channel></rss>"""
    found = diagnose(PodcastNotUtf8, text.encode("latin-1"))
    assert [d.message for d in found] == ["the feed is in 'ISO-8859-1', not in UTF-8"]
    assert [text[slice(*d.span)][:4] for d in found] == ["<rss"]


test_podcast_not_utf_8 = rule_test(PodcastNotUtf8, CASES, wrap=document)
