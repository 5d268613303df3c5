"""Cases of the rule artwork-format."""

from __future__ import annotations

from feedlint.rules.podcast.artwork_format import ArtworkFormat
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("jpeg", '<itunes:image href="https://ada.invalid/art.JPG"/>'),
    Case("made by a query", '<itunes:image href="https://ada.invalid/art?file=a.gif"/>'),
    Case("gif", '<itunes:image href="⟦https://ada.invalid/art.gif⟧"/>', says=".gif"),
    Case("webp", '<itunes:image href="⟦https://ada.invalid/art.webp?w=3000⟧"/>', says=".webp"),
]
test_artwork_format = rule_test(ArtworkFormat, CASES, wrap=rss_item)
