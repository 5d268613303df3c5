"""Persons of RSS."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedlint.values.mailbox import Mailbox, parse, write


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        ("ada@example.org (Ada)", Mailbox("usual", "ada@example.org", "Ada")),
        ("ada@example.org(Ada (L.))", Mailbox("usual", "ada@example.org", "Ada (L.)")),
        ("ada@example.org", Mailbox("bare", "ada@example.org", "")),
        ("ada@example.org ()", Mailbox("bare", "ada@example.org", "")),
        ("P.O'Neill@example.ie", Mailbox("bare", "P.O'Neill@example.ie", "")),
        ("Ada <ada@example.org>", Mailbox("named", "ada@example.org", "Ada")),
        ('"Ada" <mailto:ada@example.org>', Mailbox("named", "ada@example.org", "Ada")),
        ('Ann "S" <ada@example.org>', Mailbox("named", "ada@example.org", 'Ann "S"')),
        ("Ada (ada@example.org)", Mailbox("named", "ada@example.org", "Ada")),
        ("Ada (mailto:ada@example.org)", Mailbox("named", "ada@example.org", "Ada")),
        ("mailto:ada@example.org", Mailbox("mailto", "ada@example.org", "")),
        ("Ada, ada@example.org", Mailbox("mixed", "ada@example.org", "")),
        ("Ada", Mailbox("name", "", "Ada")),
        ("Ada <ada@…>", Mailbox("name", "", "Ada <ada@…>")),
        ("@ada", Mailbox("name", "", "@ada")),
    ],
)
def test_a_person_is_taken_apart(text: str, parsed: Mailbox) -> None:
    assert parse(text) == parsed


@given(st.text())
def test_any_text_is_taken_apart(text: str) -> None:
    assert parse(text).form in {"usual", "bare", "named", "mailto", "mixed", "name"}


def test_what_is_written_has_the_usual_form() -> None:
    assert write(parse("Ada <ada@example.org>")) == "ada@example.org (Ada)"
    assert parse("ada@example.org (Ada)").form == "usual"
    assert write(parse("<ada@example.org>")) == "ada@example.org"
