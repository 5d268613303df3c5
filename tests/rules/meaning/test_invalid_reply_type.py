"""Cases of the rule invalid-reply-type."""

from __future__ import annotations

from feedlint.rules.meaning.invalid_reply_type import InvalidReplyType
from feedlint.testing import Case, document, rule_test


def entry(text: str) -> str:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">\n'
        f"<entry>{text}</entry></feed>"
    )


CASES = [
    Case("none", entry('<thr:in-reply-to ref="urn:x:1"/>')),
    Case("right", entry('<thr:in-reply-to ref="urn:x:1" type="text/html; a=b"/>')),
    Case(
        "a word",
        entry('<thr:in-reply-to ref="urn:x:1" type="⟦good⟧"/>'),
        says="'good' of the reply's target",
    ),
]

test_invalid_reply_type = rule_test(InvalidReplyType, CASES, wrap=document)
