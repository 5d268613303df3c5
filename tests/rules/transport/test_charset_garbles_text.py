"""charset-garbles-text: a table of bytes, since it is about how they are read."""

from __future__ import annotations

import pytest

from feedlint.rules.transport.charset_garbles_text import CharsetGarblesText
from tests.rules.transport.documents import GOOD, found, is_at_root

TEXT = GOOD.replace("Notes", "Café")
DECLARED = '<?xml version="1.0" encoding="{}"?>' + TEXT


@pytest.mark.parametrize(
    ("encoding", "text", "charset", "other"),
    [
        ("utf-8", TEXT, "iso-8859-1", "CafÃ©"),
        ("utf-8", TEXT, "us-ascii", "��"),
        ("utf-8", DECLARED.format("utf-8"), "ISO-8859-15", "CafÃ©"),
        ("iso-8859-1", DECLARED.format("iso-8859-1"), "utf-8", "�"),
        ("iso-8859-1", DECLARED.format("iso-8859-1"), "windows-1251", "й"),
        # The first letter is the same in both.
        ("iso-8859-1", DECLARED.format("iso-8859-1").replace("é", "é ¤"), "iso-8859-15", "€"),
    ],
)
def test_readers_see_other_text(encoding: str, text: str, charset: str, other: str) -> None:
    data = text.encode(encoding)
    (finding,) = found(CharsetGarblesText, data, charset)
    assert is_at_root(finding, data, encoding)
    assert f"says '{charset}', and the text is in " in finding.message
    (note,) = finding.related
    assert note.message.removeprefix("this is read as '").rstrip("'") in other
    assert text[slice(*note.span)] in "é¤"


def test_a_wide_encoding_is_garbled_from_its_first_letter() -> None:
    data = TEXT.encode("utf-16-le")
    (finding,) = found(CharsetGarblesText, data, "utf-8")
    assert is_at_root(finding, data, "utf-16-le")


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode(), "UTF8"),
        (TEXT.encode(), ""),
        (TEXT.encode(), "unheard-of"),
        (GOOD.encode(), "iso-8859-1"),
        (TEXT.encode("utf-8-sig"), "iso-8859-1"),
        (TEXT.encode("utf-16"), "utf-16"),
        (TEXT.encode("utf-16"), "iso-8859-1"),
        # Nothing in the document says what it is: the charset does.
        (TEXT.encode("iso-8859-1"), "iso-8859-1"),
        (TEXT.encode("windows-1251", "replace"), "windows-1251"),
        (DECLARED.format("us-ascii").replace("é", "e").encode(), "utf-8"),
        (DECLARED.format("windows-1252").encode("windows-1252"), "iso-8859-1"),
    ],
)
def test_readers_see_the_same_text(data: bytes, charset: str) -> None:
    assert found(CharsetGarblesText, data, charset) == ()
