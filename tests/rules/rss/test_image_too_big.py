"""Cases of the rule image-too-big."""

from __future__ import annotations

from feedlint.rules.rss.image_too_big import ImageTooBig
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("the bounds", "<image><width>144</width><height>400</height></image>"),
    Case("wide", "<image><width>⟦145⟧</width></image>", says="the width of the image is '145'"),
    Case("high", "<image><height>⟦401⟧</height></image>", says="more than 400"),
    Case("zeros before it", "<image><width>⟦0000145⟧</width></image>"),
    Case("more digits are another rule's", "<image><width>9999999</width></image>"),
    Case("no number", "<image><height>tall</height></image>"),
]
test_image_too_big = rule_test(ImageTooBig, CASES, wrap=rss_channel)
