"""attachments-of-one-title."""

from __future__ import annotations

from feedlint.rules.json.attachments_of_one_title import AttachmentsOfOneTitle
from feedlint.testing import Case, json_item, rule_test

HEAD = '"attachments": [{"url": "https://a.invalid/1.mp3", "mime_type": "audio/mpeg", '
NEXT = ', {"url": "https://a.invalid/1.mp3", "mime_type": "audio/mpeg", '
CASES = [
    Case(
        "of one length",
        HEAD
        + '"title": "A", "duration_in_seconds": 600}'
        + NEXT
        + '"title": "A", "duration_in_seconds": 603}]',
    ),
    Case(
        "other titles",
        HEAD
        + '"title": "A", "duration_in_seconds": 600}'
        + NEXT
        + '"title": "B", "duration_in_seconds": 900}]',
    ),
    Case(
        "other lengths",
        HEAD
        + '"title": "A", "duration_in_seconds": 600}'
        + NEXT
        + '"title": "⟦A⟧", "duration_in_seconds": 900}]',
        says="is called 'A' as another of another length is",
    ),
]
test_attachments_of_one_title = rule_test(AttachmentsOfOneTitle, CASES, wrap=json_item)
