"""E-mail addresses: alone, with comments, and in other text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedlint.values import address

RIGHT = [
    "a@b",
    "valid+folder@example.com",
    "a.b.c@d.e.f",
    "!#$%&'*+/=?^_`{|}~-@b",
    '"a b"@c.d',
    '"a\\"b@c"@d',
    "a@[192.0.2.1]",
    "é@ü.de",
    " a@b\t",
    "a . b @ c . d",
    "me@example.com (Jane Doe)",
    "(a (nested) one) me(x)@(y)example.com",
]
# The first wrong part stands between the marks.
WRONG = [
    "⟦invalid at example.com⟧",
    "⟦none⟧",
    "⟦@b⟧",
    "a⟦@⟧",
    "a⟦@⟧ ",
    "a@b⟦@⟧c",
    "Joe ⟦<⟧a@b>",
    "⟦<a@b>⟧",
    "mailto⟦:⟧a@b",
    "a⟦.⟧.b@c",
    "a⟦.⟧@b",
    "⟦.a@b⟧",
    "a@b⟦.⟧",
    "a@b⟦,⟧ c@d",
    "a ⟦b⟧@c",
    "a⟦(⟧b@c",
    "a@b⟦)⟧",
    '⟦"a@b⟧',
    "a⟦@[1⟧",
]


@pytest.mark.parametrize("text", RIGHT)
def test_addresses(text: str) -> None:
    assert address.flaw(text) is None


@pytest.mark.parametrize("marked", WRONG)
def test_flaws(marked: str) -> None:
    flaw = address.flaw(marked.replace("⟦", "").replace("⟧", ""))
    assert flaw is not None
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    assert flaw.start == start
    assert flaw.end == end or marked.endswith((" ", "⟧"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ada <ada@ada.invalid>", "ada@ada.invalid"),
        ("ada.l+x@mail.ada.invalid, Bo", "ada.l+x@mail.ada.invalid"),
        ("Ada @ work", ""),
        ("@ada", ""),
        ("ada@localhost", ""),
        ("Ada", ""),
    ],
)
def test_addresses_in_names(text: str, found: str) -> None:
    match = address.find(text)
    assert (match.group() if match else "") == found


@given(st.text(st.sampled_from('a.@"()\\<[ é'), max_size=20))
def test_nothing_raises(text: str) -> None:
    assert len(address.without_comments(text)) == len(text)
    flaw = address.flaw(text)
    assert flaw is None or 0 <= flaw.start <= flaw.end <= len(text)
