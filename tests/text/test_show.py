"""What a message quotes of a text."""

from __future__ import annotations

import pytest

from feedlint.text.show import word_start

WORDS = {
    "AT|&amp;T": 0,
    "Fish AT|&amp;T": 5,
    "a |&amp; b": 2,
    "|&amp;": 0,
    "x" * 30 + "|&amp;": 30,
}


@pytest.mark.parametrize("marked", WORDS)
def test_word_start(marked: str) -> None:
    """The word that an escaped character stands in is quoted whole, if it is short."""
    assert word_start(marked.replace("|", ""), marked.index("|")) == WORDS[marked]
