"""Cases of the rule invalid-reply-count."""

from __future__ import annotations

from feedlint.rules.meaning.invalid_reply_count import InvalidReplyCount
from feedlint.testing import Case, document, rule_test


def entry(text: str) -> str:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">\n'
        f"<entry>{text}</entry></feed>"
    )


CASES = [
    Case(
        "right",
        entry(
            "<thr:total>0</thr:total>"
            '<link rel="replies" href="/r" thr:count="10" thr:updated="2024-01-02T00:00:00Z"/>'
        ),
    ),
    Case("total", entry("<thr:total>⟦2.5⟧</thr:total>"), says="the total '2.5'"),
    Case("count", entry('<link rel="replies" href="/r" thr:count="⟦-1⟧"/>'), says="the count '-1'"),
    Case(
        "empty count", entry('<link rel="replies" href="/r" ⟦thr:count=""⟧/>'), says="the count ''"
    ),
    Case(
        "date",
        entry('<link rel="replies" href="/r" thr:updated="⟦yesterday⟧"/>'),
        says="'yesterday' is not",
    ),
    Case("leading zero", entry("<thr:total>⟦03⟧</thr:total>"), says="'03' of replies begins with"),
    Case(
        "two totals",
        entry("<thr:total>1</thr:total><id/>⟦<thr:total>⟧2</thr:total>"),
        says="more than one thr:total",
    ),
    Case("another relation", entry('<link href="/r" thr:count="many" thr:updated="now"/>')),
    Case("in content", entry('<content type="application/xml"><thr:total>x</thr:total></content>')),
]

test_invalid_reply_count = rule_test(InvalidReplyCount, CASES, wrap=document)
