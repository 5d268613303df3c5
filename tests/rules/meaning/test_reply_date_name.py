"""Cases of the rule reply-date-name."""

from __future__ import annotations

from feedlint.rules.meaning.reply_date_name import ReplyDateName
from feedlint.testing import Case, document, rule_test


def entry(text: str) -> str:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">\n'
        f"<entry>{text}</entry></feed>"
    )


CASES = [
    Case("its name", entry('<link rel="replies" href="/r" thr:updated="2024-01-02T00:00:00Z"/>')),
    Case(
        "when",
        entry('<link rel="replies" href="/r" ⟦thr:when="2024-01-02T00:00:00Z"⟧/>'),
        says="called when",
    ),
]

test_reply_date_name = rule_test(ReplyDateName, CASES, wrap=document)
