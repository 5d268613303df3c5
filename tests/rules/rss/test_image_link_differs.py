"""Cases of the rule image-link-differs."""

from __future__ import annotations

from feedlint.rules.rss.image_link_differs import ImageLinkDiffers
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("the same", "<image><link>https://ada.invalid/</link></image>"),
    Case("a slash", "<image><link>http://www.ada.invalid</link></image>"),
    Case(
        "of the whole site",
        "<image><link>https://ada.invalid/</link></image><link>https://ada.invalid/notes</link>",
    ),
    Case("none", "<image><title>a</title></image>"),
    Case(
        "another",
        "<image><link>⟦https://old.invalid/⟧</link></image>",
        says="the image links to 'https://old.invalid/', the channel to 'https://ada.invalid/'",
    ),
]
test_image_link_differs = rule_test(ImageLinkDiffers, CASES, wrap=rss_channel)
