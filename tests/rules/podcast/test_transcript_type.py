"""Cases of the rule transcript-type."""

from __future__ import annotations

from feedlint.rules.podcast.transcript_type import TranscriptType
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("vtt", '<podcast:transcript url="https://a.invalid/1.vtt" type="text/vtt"/>'),
    Case("html", '<podcast:transcript url="https://a.invalid/1" type="text/html"/>'),
    Case(
        "old",
        '<podcast:transcript url="https://a.invalid/1" type="⟦application/srt⟧"/>',
        fixed='<podcast:transcript url="https://a.invalid/1" type="application/x-subrip"/>',
    ),
    Case(
        "other end",
        '<podcast:transcript url="https://a.invalid/1.vtt" type="⟦application/x-subrip⟧"/>',
        says="ends in .vtt",
        fixed='<podcast:transcript url="https://a.invalid/1.vtt" type="text/vtt"/>',
    ),
    Case("unknown", '<podcast:transcript url="https://a.invalid/1" type="⟦application/msword⟧"/>'),
]
test_transcript_type = rule_test(TranscriptType, CASES, wrap=rss_item)
