"""Cases of the rule invalid-reply-reference."""

from __future__ import annotations

from feedlint.rules.meaning.invalid_reply_reference import InvalidReplyReference
from feedlint.testing import Case, document, rule_test


def entry(text: str) -> str:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">\n'
        f"<entry>{text}</entry></feed>"
    )


CASES = [
    Case("right", entry('<thr:in-reply-to ref="tag:a.b,2024:1" href="/1" source="/f"/>')),
    Case("in content", entry('<content type="application/xml"><thr:in-reply-to/></content>')),
    Case("no ref", entry('⟦<thr:in-reply-to href="/1"/>⟧'), says="has no ref"),
    Case("relative", entry('<thr:in-reply-to ref="⟦1⟧"/>'), says="not an absolute IRI"),
    Case("no IRI", entry('<thr:in-reply-to ref="a⟦ ⟧b"/>'), says="the ref 'a b'"),
    Case(
        "href", entry('<thr:in-reply-to ref="urn:x:1" href="insert⟦ ⟧link here"/>'), says="the href"
    ),
    Case(
        "source", entry('<thr:in-reply-to ref="urn:x:1" source="some⟦ ⟧where"/>'), says="the source"
    ),
]

test_invalid_reply_reference = rule_test(InvalidReplyReference, CASES, wrap=document)
