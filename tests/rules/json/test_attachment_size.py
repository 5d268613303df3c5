"""attachment-size."""

from __future__ import annotations

from feedlint.rules.json.attachment_size import AttachmentSize
from feedlint.testing import Case, json_item, rule_test

HEAD = '"attachments": [{"url": "https://a.invalid/1.mp3", "mime_type": "audio/mpeg", '
CASES = [
    Case(
        "right",
        HEAD + '"size_in_bytes": 3, "duration_in_seconds": 3}]',
    ),
    Case(
        "zero",
        HEAD + '"size_in_bytes": ⟦0⟧}]',
        says="size_in_bytes is 0",
    ),
    Case(
        "a fraction",
        HEAD + '"duration_in_seconds": ⟦1.5⟧}]',
        says="duration_in_seconds is 1.5, no whole number",
    ),
    Case(
        "negative",
        HEAD + '"size_in_bytes": ⟦-1⟧}]',
        says="size_in_bytes is -1, no whole number",
    ),
    Case("what no reader can hold is another rule's", HEAD + '"size_in_bytes": 1e999}]'),
]
test_attachment_size = rule_test(AttachmentSize, CASES, wrap=json_item)
