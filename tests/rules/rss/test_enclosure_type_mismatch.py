"""Cases of the rule enclosure-type-mismatch."""

from __future__ import annotations

from feedlint.rules.rss.enclosure_type_mismatch import EnclosureTypeMismatch
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("mp3", '<enclosure url="https://a.invalid/1.mp3" length="0" type="audio/mpeg"/>'),
    Case("an alias", '<enclosure url="https://a.invalid/1.m4a" length="0" type="audio/x-m4a"/>'),
    Case("image/jpg", '<enclosure url="https://a.invalid/1.JPG?a=b" length="0" type="image/jpg"/>'),
    Case(
        "an unknown end", '<enclosure url="https://a.invalid/1.php" length="0" type="audio/mpeg"/>'
    ),
    Case("no type", '<enclosure url="https://a.invalid/1.png" length="0" type="image"/>'),
    Case(
        "any file",
        '<enclosure url="https://a.invalid/1.mp3" length="0" type="binary/octet-stream"/>',
    ),
    Case(
        "m4a as mp3",
        '<enclosure url="https://a.invalid/1.mp3" length="0" type="⟦audio/x-m4a⟧"/>',
        says="the type 'audio/x-m4a' does not fit a file that ends in .mp3",
    ),
    Case(
        "text",
        '<enclosure url="https://a.invalid/1.png#a" length="0" type="⟦text/html⟧"/>',
        says="ends in .png",
    ),
]
test_enclosure_type_mismatch = rule_test(EnclosureTypeMismatch, CASES, wrap=rss_item)
