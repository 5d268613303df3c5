"""Cases of the rule invalid-accept."""

from __future__ import annotations

from feedlint.rules.meaning.invalid_accept import InvalidAccept
from feedlint.testing import Case, document, rule_test


def accepting(text: str) -> str:
    return f'<service xmlns="http://www.w3.org/2007/app">{text}</service>'


CASES = [
    Case("a type", accepting("<accept>application/atom+xml;type=entry</accept>")),
    Case("ranges", accepting("<accept>*/*</accept><accept> image/* </accept>")),
    Case("several", accepting("<accept>image/png, image/*;q=1</accept>")),
    Case("a comma in quotes", accepting("<accept>a/b;profile='c,d'</accept>".replace("'", '"'))),
    Case(
        "a list with a comma in quotes",
        accepting("<accept>image/png, text/plain;a='x,y\\',z'</accept>".replace("'", '"')),
    ),
    Case("nothing", accepting("<accept/>")),
    Case("a word", accepting("<accept>⟦pictures⟧</accept>"), says="'pictures' is no media range"),
    Case("one of several", accepting("<accept>⟦image/png, png⟧</accept>"), says="'png'"),
    Case("half a star", accepting("<accept>⟦image/p*⟧</accept>"), says="'image/p*'"),
]

test_invalid_accept = rule_test(InvalidAccept, CASES, wrap=document)
