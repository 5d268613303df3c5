"""Cases of the rule incomplete-service."""

from __future__ import annotations

from feedlint.rules.meaning.incomplete_service import IncompleteService
from feedlint.testing import Case, document, rule_test

SERVICE = '<service xmlns="http://www.w3.org/2007/app" xmlns:a="http://www.w3.org/2005/Atom">'
FEED = '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app">'
TITLE = "<a:title>x</a:title>"
CASES = [
    Case(
        "complete",
        f'{SERVICE}<workspace>{TITLE}<collection href="/c">{TITLE}</collection></workspace>'
        "</service>",
    ),
    Case(
        "a service's is the grammar's", f"{SERVICE}<workspace><collection/></workspace></service>"
    ),
    Case("a feed's", f'{FEED}<app:collection href="/c"><title>x</title></app:collection></feed>'),
    Case("a feed's, without an href", f"{FEED}⟦<app:collection>⟧<title/></app:collection></feed>"),
    Case(
        "a feed's, without a title",
        f'{FEED}⟦<app:collection href="/c"/>⟧</feed>',
        says="the collection has no title",
    ),
]

test_incomplete_service = rule_test(IncompleteService, CASES, wrap=document)
