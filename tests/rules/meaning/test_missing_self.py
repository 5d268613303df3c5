"""Cases of the rule missing-self."""

from __future__ import annotations

from feedlint.rules.meaning.missing_self import MissingSelf
from feedlint.testing import Case, document, rule_test

FEED = '<feed xmlns="http://www.w3.org/2005/Atom">'
CASES = [
    Case("there", f'{FEED}<link rel="self" href="/f"/></feed>'),
    Case(
        "IANA's long form",
        f'{FEED}<link rel="http://www.iana.org/assignments/relation/self" href="/f"/></feed>',
    ),
    Case("an entry document", '<entry xmlns="http://www.w3.org/2005/Atom"/>'),
    Case(
        "missing",
        f'⟦{FEED}⟧<link href="/f"/></feed>',
        says="no self link",
    ),
    Case(
        "an entry's only",
        f'⟦{FEED}⟧<entry><link rel="self" href="/e"/></entry></feed>',
    ),
]

test_missing_self = rule_test(MissingSelf, CASES, wrap=document)

RSS = [
    Case(
        "missing",
        '<rss version="2.0">⟦<channel>⟧<title>A</title></channel></rss>',
        says="no atom:link to itself",
    ),
    Case(
        "there",
        '<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom"><channel>'
        '<a:link rel="self" href="https://ada.invalid/f"/></channel></rss>',
    ),
    Case(
        "in an item",
        '<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom">⟦<channel>⟧'
        '<item><a:link rel="self" href="https://ada.invalid/f"/></item></channel></rss>',
    ),
]
test_missing_self_in_rss = rule_test(MissingSelf, RSS, wrap=document)
