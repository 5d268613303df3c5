"""Cases of the rule categories-in-two-places."""

from __future__ import annotations

from feedlint.rules.meaning.categories_in_two_places import CategoriesInTwoPlaces
from feedlint.testing import Case, document, rule_test

NAMES = 'xmlns:app="http://www.w3.org/2007/app" xmlns="http://www.w3.org/2005/Atom"'
CASES = [
    Case("here", f'<app:categories {NAMES} fixed="yes"><category term="a"/></app:categories>'),
    Case("elsewhere", f'<app:categories {NAMES} href="/c"/>'),
    Case(
        "both",
        f'<app:categories {NAMES} href="/c">⟦<category term="a"/>⟧</app:categories>',
        says="one is here too",
    ),
    Case("fixed", f'<app:categories {NAMES} href="/c" ⟦fixed="yes"⟧/>', says="and have fixed"),
    Case("scheme", f'<app:categories {NAMES} href="/c" ⟦scheme="urn:x:y"⟧/>', says="have scheme"),
    Case("a feed's", f'<feed {NAMES}><app:categories href="/c" ⟦fixed="no"⟧/></feed>'),
]

test_categories_in_two_places = rule_test(CategoriesInTwoPlaces, CASES, wrap=document)
