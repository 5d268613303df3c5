"""Cases of the rule guid-is-enclosure."""

from __future__ import annotations

from feedlint.rules.podcast.guid_is_enclosure import GuidIsEnclosure
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case(
        "its own",
        '<enclosure url="https://a.invalid/1.mp3" length="9" type="audio/mpeg"/><guid>1</guid>',
    ),
    Case(
        "same",
        '<enclosure url="https://a.invalid/1.mp3" length="9" type="audio/mpeg"/>'
        "<guid>⟦https://a.invalid/1.mp3⟧</guid>",
    ),
]
test_guid_is_enclosure = rule_test(GuidIsEnclosure, CASES, wrap=rss_item)
