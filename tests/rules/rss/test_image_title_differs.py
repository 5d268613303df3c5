"""Cases of the rule image-title-differs."""

from __future__ import annotations

from feedlint.rules.rss.image_title_differs import ImageTitleDiffers
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("the same", "<image><title> Notes </title></image>"),
    Case("another", "<image><title>⟦Logo⟧</title></image>", says="is 'Logo', that of the channel"),
]
test_image_title_differs = rule_test(ImageTitleDiffers, CASES, wrap=rss_channel)
