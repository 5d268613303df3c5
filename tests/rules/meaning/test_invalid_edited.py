"""Cases of the rule invalid-edited."""

from __future__ import annotations

from feedlint.rules.meaning.invalid_edited import InvalidEdited
from feedlint.testing import Case, document, rule_test


def entry(text: str) -> str:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app">\n'
        f"<entry>{text}</entry></feed>"
    )


CASES = [
    Case("right", entry("<app:edited>2024-01-02T03:04:05Z</app:edited>")),
    Case("words", entry("<app:edited>⟦yesterday⟧</app:edited>"), says="'yesterday' is not"),
    Case("no zone", entry("<app:edited>⟦2024-01-02T03:04:05⟧</app:edited>")),
    Case(
        "two",
        entry(
            "<app:edited>2024-01-02T03:04:05Z</app:edited><id/>"
            "⟦<app:edited>⟧2024-01-02T03:04:06Z</app:edited>"
        ),
        says="more than one app:edited",
    ),
    Case("white space", entry("<app:edited> ⟦2024-01-02T03:04:05Z⟧</app:edited>")),
]

test_invalid_edited = rule_test(InvalidEdited, CASES, wrap=document)
