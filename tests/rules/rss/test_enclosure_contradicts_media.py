"""Cases of the rule enclosure-contradicts-media."""

from __future__ import annotations

from feedlint.rules.rss.enclosure_contradicts_media import EnclosureContradictsMedia
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case(
        "the same",
        '<enclosure url="https://a.invalid/1" length="9" type="a/b"/>'
        '<media:group><media:content url="https://a.invalid/1" fileSize="9" type="a/b"/>'
        "</media:group>",
    ),
    Case(
        "another file",
        '<enclosure url="https://a.invalid/1" length="9" type="a/b"/>'
        '<media:content url="https://a.invalid/2" fileSize="8" type="a/c"/>',
    ),
    Case(
        "another size and type",
        '<enclosure url="https://a.invalid/1" length="⟦9⟧" type="⟦a/b⟧"/>'
        '<media:content url="https://a.invalid/1" fileSize="8" type="a/c"/>',
        says=("the length of the enclosure is '9', media:content says '8'", "the type of"),
    ),
    Case(
        "unknown",
        '<enclosure url="https://a.invalid/1" length="0" type="a/b"/>'
        '<media:content url="https://a.invalid/1" fileSize="8"/>',
    ),
]
test_enclosure_contradicts_media = rule_test(EnclosureContradictsMedia, CASES, wrap=rss_item)
