"""Cases of the rule block-without-effect."""

from __future__ import annotations

from feedlint.rules.podcast.block_without_effect import BlockWithoutEffect
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("yes", "<itunes:block>Yes</itunes:block>"),
    Case("no", "<itunes:block>no</itunes:block>"),
    Case("true", "<itunes:block>⟦true⟧</itunes:block>", says="'true' does nothing"),
    Case("empty", "⟦<itunes:block/>⟧", says="is empty"),
]
test_block_without_effect = rule_test(BlockWithoutEffect, CASES, wrap=rss_item)
