"""Base64 as inline content has it."""

from __future__ import annotations

import base64 as standard

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedlint.values import base64

# The first wrong part stands between the marks.
WRONG = [
    "⟦{⟧}",
    "YWJj⟦-⟧_",
    "YWJj⟦é⟧",
    "YQ⟦==⟧YQ==",
    "⟦YQ⟧",
    "⟦YQ=⟧",
    "⟦Y⟧",
    "⟦Y===⟧",
    "⟦YWJj=⟧",
    "⟦=⟧",
    "⟦====⟧",
    "YWJj⟦\u00a0⟧",
]


@given(st.binary(max_size=60), st.sampled_from(["", "\n", "\n  ", "\r\n"]))
def test_what_is_encoded_is_right(data: bytes, line_end: str) -> None:
    text = standard.b64encode(data).decode()
    lines = line_end.join(text[i : i + 8] for i in range(0, len(text), 8)) if line_end else text
    assert base64.flaw(f"{line_end}{lines}{line_end}") is None


@pytest.mark.parametrize("marked", WRONG)
def test_flaws(marked: str) -> None:
    flaw = base64.flaw(marked.replace("⟦", "").replace("⟧", ""))
    assert flaw is not None
    assert (flaw.start, flaw.end) == (marked.index("⟦"), marked.index("⟧") - 1)


@given(st.text(st.sampled_from("Yx0+/= \n-"), max_size=24))
def test_verdicts_agree_with_the_standard_library(text: str) -> None:
    plain = "".join(text.split())
    try:
        standard.b64decode(plain, validate=True)
        right = len(plain) % 4 == 0
    except ValueError:
        right = False
    assert (base64.flaw(text) is None) is right
