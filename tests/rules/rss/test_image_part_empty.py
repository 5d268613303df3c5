"""Cases of the rule image-part-empty."""

from __future__ import annotations

from feedlint.rules.rss.image_part_empty import ImagePartEmpty
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("all there", "<image><url>a</url><title>b</title><link>c</link><width/></image>"),
    Case(
        "empty",
        "<image>⟦<url/>⟧⟦<title>⟧ </title></image><textInput>⟦<name/>⟧</textInput>",
        says=("the url of the image", "the title of the image", "the name of the textInput"),
    ),
]
test_image_part_empty = rule_test(ImagePartEmpty, CASES, wrap=rss_channel)
