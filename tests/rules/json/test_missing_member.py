"""missing-member."""

from __future__ import annotations

from feedlint.rules.json.missing_member import MissingMember
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case("all there", '"attachments": [{"url": "https://a.invalid/", "mime_type": "a/b"}]'),
    Case(
        "an attachment", '"attachments": [⟦{⟧"mime_type": "a/b"}]', says="the attachment has no url"
    ),
    Case("both", '"attachments": [⟦⟦{⟧⟧}]', says=("has no mime_type", "has no url")),
    Case("null", '"id": ⟦null⟧', says="the item's id is null"),
    Case(
        "two",
        '"attachments": [⟦{⟧"url": "a"}, ⟦{⟧"url": "b"}]',
        says=("the attachment has no mime_type",) * 2,
    ),
]
test_missing_member = rule_test(MissingMember, CASES, wrap=json_item)

FEEDS = [
    Case(
        "nothing",
        '⟦{⟧"items": [], "title": "A", "feed_url": "https://a.invalid/f"}',
        says="the feed has no version",
    ),
    Case(
        "no title and no items",
        '⟦⟦{⟧⟧"version": "https://jsonfeed.org/version/1"}',
        says=("the feed has no items", "the feed has no title"),
    ),
]
test_of_the_feed = rule_test(MissingMember, FEEDS)
