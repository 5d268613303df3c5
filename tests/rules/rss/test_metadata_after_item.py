"""Cases of the rule metadata-after-item."""

from __future__ import annotations

from feedlint.rules.rss.metadata_after_item import MetadataAfterItem
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("before", "<copyright>a</copyright><item><title>a</title></item>"),
    Case(
        "an extension",
        "<item><title>a</title></item><atom:link rel='hub' href='https://a.invalid'/>",
    ),
    Case(
        "behind",
        "<item><title>a</title></item>⟦<copyright>⟧a</copyright><ttl>1</ttl>",
        says="copyright stands behind an item",
    ),
]
test_metadata_after_item = rule_test(MetadataAfterItem, CASES, wrap=rss_channel)
