"""Cases of the rule alternate-contradicts-enclosure."""

from __future__ import annotations

from feedlint.rules.podcast.alternate_contradicts_enclosure import AlternateContradictsEnclosure
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case(
        "same",
        '<enclosure url="https://a.invalid/1.mp3" length="9000" type="audio/mpeg"/>'
        '<podcast:alternateEnclosure type="audio/mpeg" length="9000" default="true">'
        '<podcast:source uri="https://a.invalid/1.mp3"/></podcast:alternateEnclosure>',
    ),
    Case(
        "another file",
        '<enclosure url="https://a.invalid/1.mp3" length="9000" type="audio/mpeg"/>'
        '<podcast:alternateEnclosure type="audio/opus" length="700">'
        '<podcast:source uri="https://a.invalid/1.opus"/></podcast:alternateEnclosure>',
    ),
    Case(
        "length",
        '<enclosure url="https://a.invalid/1.mp3" length="9000" type="audio/mpeg"/>'
        '<podcast:alternateEnclosure type="audio/mpeg" length="⟦1⟧" default="true">'
        '<podcast:source uri="https://a.invalid/1.mp3"/></podcast:alternateEnclosure>',
        says="'9000'",
    ),
    Case(
        "type",
        '<enclosure url="https://a.invalid/1.mp3" length="9000" type="audio/mpeg"/>'
        '<podcast:alternateEnclosure type="⟦video/mp4⟧" length="9000" default="true">'
        '<podcast:source uri="https://a.invalid/1.mp3"/></podcast:alternateEnclosure>',
        says="'video/mp4'",
    ),
]
test_alternate_contradicts_enclosure = rule_test(
    AlternateContradictsEnclosure, CASES, wrap=rss_item
)
