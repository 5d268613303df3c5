"""Cases of the rule invalid-draft."""

from __future__ import annotations

from feedlint.rules.meaning.invalid_draft import InvalidDraft
from feedlint.testing import Case, document, rule_test


def entry(text: str) -> str:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app">\n'
        f"<entry>{text}</entry></feed>"
    )


CASES = [
    Case("yes", entry("<app:control><app:draft>yes</app:draft></app:control>")),
    Case("no control", entry("<app:draft>final</app:draft>")),
    Case(
        "final",
        entry("<app:control><app:draft>⟦final⟧</app:draft></app:control>"),
        says="app:draft is 'final'",
    ),
    Case("capitals", entry("<app:control><app:draft>⟦Yes⟧</app:draft></app:control>")),
    Case("white space", entry("<app:control><app:draft> ⟦no⟧ </app:draft></app:control>")),
    Case(
        "two",
        entry("<app:control><app:draft>no</app:draft>⟦<app:draft>⟧no</app:draft></app:control>"),
        says="more than one",
    ),
    Case(
        "two controls",
        entry("<app:control/><id/>⟦<app:control>⟧<app:draft>no</app:draft></app:control>"),
        says="more than one app:control",
    ),
    Case("empty", entry("<app:control>⟦<app:draft/>⟧</app:control>")),
]

test_invalid_draft = rule_test(InvalidDraft, CASES, wrap=document)
