"""Cases of the rule invalid-image-size."""

from __future__ import annotations

from feedlint.rules.rss.invalid_image_size import InvalidImageSize
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("a number", "<image><width>88</width><height>31</height></image>"),
    Case("a word", "<image><width>⟦a⟧</width></image>", says="the width of the image is 'a'"),
    Case("zero", "<image><height>⟦0⟧</height></image>", says="the height of the image is '0'"),
    Case("empty", "<image>⟦<height/>⟧</image>", says="the height of the image is empty"),
    Case(
        "a unit",
        "<image><width>⟦88px⟧</width></image>",
        says="'88px'",
        fixed="<image><width>88</width></image>",
    ),
]
test_invalid_image_size = rule_test(InvalidImageSize, CASES, wrap=rss_channel)
