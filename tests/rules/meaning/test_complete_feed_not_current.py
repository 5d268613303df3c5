"""Cases of the rule complete-feed-not-current."""

from __future__ import annotations

from feedlint.rules.meaning.complete_feed_not_current import CompleteFeedNotCurrent
from feedlint.testing import Case, document, rule_test


def feed(text: str) -> str:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0">\n'
        f'<link rel="self" href="/f"/>{text}</feed>'
    )


CASES = [
    Case("not complete", feed('<link rel="current" href="/2"/>')),
    Case("itself", feed('<fh:complete/><link rel="current" href="/f"/>')),
    Case(
        "itself, by a base",
        feed(
            '<fh:complete/><link rel="self" href="https://a.invalid/f"/>'
            '<link rel="current" xml:base="https://a.invalid/" href="f"/>'
        ),
    ),
    Case("another", feed('<fh:complete/>⟦<link rel="current" href="/2"/>⟧'), says="'/2' is newer"),
]

test_complete_feed_not_current = rule_test(CompleteFeedNotCurrent, CASES, wrap=document)
