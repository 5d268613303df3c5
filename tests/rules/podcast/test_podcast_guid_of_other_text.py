"""Cases of the rule podcast-guid-of-other-text."""

from __future__ import annotations

from feedlint.rules.podcast.podcast_guid_of_other_text import PodcastGuidOfOtherText
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("right", "<podcast:guid>e48d58e0-e291-589c-8f3d-05f48276e6c7</podcast:guid>"),
    Case("moved", "<podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>"),
    Case(
        "with the scheme",
        "<podcast:guid>⟦9644bef8-b626-5068-989b-a752b52ca923⟧</podcast:guid>",
        says="with the scheme",
    ),
    Case(
        "with a slash",
        "<podcast:guid>⟦d7ee0a45-7882-5fba-8dc8-325b60609765⟧</podcast:guid>",
        says="with a slash",
    ),
    Case(
        "other namespace",
        "<podcast:guid>⟦72394cce-a83f-5d90-8607-6273501eed2c⟧</podcast:guid>",
        says="in the namespace of URLs",
    ),
]
test_podcast_guid_of_other_text = rule_test(PodcastGuidOfOtherText, CASES, wrap=rss_channel)
