"""Cases of the rule paging-in-complete-feed."""

from __future__ import annotations

from feedlint.rules.meaning.paging_in_complete_feed import PagingInCompleteFeed
from feedlint.testing import Case, document, rule_test


def feed(text: str) -> str:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0">\n'
        f'<link rel="self" href="/f"/>{text}</feed>'
    )


CASES = [
    Case("not complete", feed('<link rel="next" href="/2"/>')),
    Case("complete", feed('<fh:complete/><link rel="current" href="/f"/>')),
    Case(
        "one page", feed('<fh:complete/><link rel="first" href="/f"/><link rel="last" href="/f"/>')
    ),
    Case("here", feed('<fh:complete/><link rel="last" href="#"/><link rel="first" href=""/>')),
    Case("an entry's", feed('<fh:complete/><entry><link rel="next" href="/2"/></entry>')),
    Case(
        "next",
        feed('<fh:complete/>⟦<link rel="next" href="/2"/>⟧'),
        says="links to more with 'next'",
    ),
    Case(
        "archives",
        feed(
            '⟦<link rel="prev-archive" href="/2"/>⟧'
            '⟦<link rel="next-archive" href="/2"/>⟧<fh:complete/>'
        ),
    ),
]

test_paging_in_complete_feed = rule_test(PagingInCompleteFeed, CASES, wrap=document)
