"""podcast-without-tls."""

from __future__ import annotations

from feedlint.rules.podcast.podcast_without_tls import PodcastWithoutTls
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("https", '<enclosure url="https://a.invalid/1.mp3" length="24000000" type="audio/mpeg"/>'),
    Case(
        "a file",
        '<enclosure url="⟦http://a.invalid/1.mp3⟧" length="1" type="audio/mpeg"/>',
        says="enclosure is fetched by http",
    ),
    Case("artwork", '<itunes:image href="⟦HTTP://a.invalid/1.jpg⟧"/>', says="itunes:image"),
    Case("a page", "<link>http://a.invalid/</link><itunes:block>Yes</itunes:block>"),
    Case(
        "chapters",
        '<podcast:chapters url="⟦http://a.invalid/1.json⟧" type="application/json+chapters"/>',
        says="podcast:chapters is fetched by http",
    ),
    Case("no podcast", '<enclosure url="http://a.invalid/1.pdf" length="1" type="a/b"/>'),
]
test_podcast_without_tls = rule_test(PodcastWithoutTls, CASES, wrap=rss_item)
