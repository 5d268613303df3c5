"""Cases of the rule image-format."""

from __future__ import annotations

from feedlint.rules.rss.image_format import ImageFormat
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("gif", "<image><url>https://a.invalid/a.GIF</url></image>"),
    Case("none", "<image><url>https://a.invalid/logo?size=a.svg</url></image>"),
    Case("svg", "<image><url>⟦https://a.invalid/a.svg⟧</url></image>", says="ends in .svg"),
]
test_image_format = rule_test(ImageFormat, CASES, wrap=rss_channel)
