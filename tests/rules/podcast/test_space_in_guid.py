"""Cases of the rule space-in-guid."""

from __future__ import annotations

from feedlint.rules.podcast.space_in_guid import SpaceInGuid
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("none", "<itunes:duration>9</itunes:duration><guid>a-1</guid>"),
    Case("some", "<itunes:duration>9</itunes:duration><guid> ⟦a-1⟧ </guid>", says="white space"),
]
test_space_in_guid = rule_test(SpaceInGuid, CASES, wrap=rss_item)
