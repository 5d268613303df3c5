"""Cases of the rule paging-past-end."""

from __future__ import annotations

from feedlint.rules.meaning.paging_past_end import PagingPastEnd
from feedlint.testing import Case, document, rule_test


def feed(text: str) -> str:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0">\n'
        f'<link rel="self" href="/f"/>{text}</feed>'
    )


CASES = [
    Case("in the middle", feed('<link rel="last" href="/9"/><link rel="next" href="/2"/>')),
    Case("the last", feed('<link rel="last" href="/f"/><link rel="previous" href="/2"/>')),
    Case(
        "past the last",
        feed('<link rel="last" href="/f"/>⟦<link rel="next" href="/2"/>⟧'),
        says="the last document of the feed, and has a next link",
    ),
    Case(
        "before the first",
        feed('<link rel="first" href="/f"/>⟦<link rel="previous" href="/2"/>⟧'),
        says="has a previous link",
    ),
    Case(
        "past the current",
        feed('<link rel="current" href="/f"/>⟦<link rel="next-archive" href="/2"/>⟧'),
        says="next-archive",
    ),
]

test_paging_past_end = rule_test(PagingPastEnd, CASES, wrap=document)
