"""encoding-mislabelled."""

from __future__ import annotations

import pytest

from feedlint.rules.xml.encoding_mislabelled import EncodingMislabelled
from feedlint.testing import Case, apply_fixes, diagnose, rule_test

CASES = [
    Case("utf-8", '<?xml version="1.0" encoding="utf-8"?>\n<feed>é</feed>'),
    Case("none", "<feed>é</feed>"),
]
test_encoding_mislabelled = rule_test(EncodingMislabelled, CASES)

TEXT = '<?xml version="1.0" encoding="{}"?>\n<feed>{}</feed>'


def test_utf_8_all_over() -> None:
    text = TEXT.format("ISO-8859-1", "é")
    (found,) = diagnose(EncodingMislabelled, text.encode())
    assert found.message == "the declared encoding is 'ISO-8859-1', and the text is UTF-8"
    assert text[slice(*found.span)] == "ISO-8859-1"
    fixed = apply_fixes(text, [found])
    assert fixed == TEXT.format("utf-8", "é")
    assert diagnose(EncodingMislabelled, fixed.encode()) == ()


@pytest.mark.parametrize("text", ["café", "Ã", "é and Ã©"])
def test_latin_1_is_what_it_says(text: str) -> None:
    data = TEXT.format("iso-8859-1", text).encode("iso-8859-1")
    assert diagnose(EncodingMislabelled, data) == ()


@pytest.mark.parametrize(("name", "text"), [("iso-8859-1", "ascii"), ("koi8-r", "é")])
def test_nothing_tells(name: str, text: str) -> None:
    assert diagnose(EncodingMislabelled, TEXT.format(name, text).encode()) == ()
