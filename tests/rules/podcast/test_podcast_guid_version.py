"""Cases of the rule podcast-guid-version."""

from __future__ import annotations

from feedlint.rules.podcast.podcast_guid_version import PodcastGuidVersion
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("version 5", "<podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>"),
    Case(
        "version 4",
        "<podcast:guid>⟦7c029615-a810-4214-9342-eee73f58435d⟧</podcast:guid>",
        says="version 4",
    ),
    Case("no UUID", "<podcast:guid>ada-pod</podcast:guid>"),
]
test_podcast_guid_version = rule_test(PodcastGuidVersion, CASES, wrap=rss_channel)
