"""attachment-type."""

from __future__ import annotations

from feedlint.rules.json.attachment_type import AttachmentType
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case(
        "right",
        '"attachments": [{"url": "https://a.invalid/1.mp3?a=b", "mime_type": "audio/mpeg"}]',
    ),
    Case(
        "a container",
        '"attachments": [{"url": "https://a.invalid/1.mp4", "mime_type": "audio/mp4"}]',
    ),
    Case("no ending", '"attachments": [{"url": "https://a.invalid/1", "mime_type": "image/png"}]'),
    Case(
        "data",
        '"attachments": [{"url": "https://a.invalid/1.mp3", "mime_type": "application/zip"}]',
    ),
    Case(
        "another",
        '"attachments": [{"url": "https://a.invalid/1.mp3", "mime_type": "⟦image/png⟧"}]',
        says="the type is 'image/png', and the file is called .mp3",
    ),
]
test_attachment_type = rule_test(AttachmentType, CASES, wrap=json_item)
