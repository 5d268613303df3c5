"""charset-only-in-header: a table of bytes, since it is about how they are read."""

from __future__ import annotations

import pytest

from feedlint.rules.transport.charset_only_in_header import CharsetOnlyInHeader
from tests.rules.transport.documents import GOOD, found, is_at_root

TEXT = GOOD.replace("Notes", "Café")


@pytest.mark.parametrize("charset", ["iso-8859-1", "Windows-1252", "iso-8859-15"])
def test_only_the_header_says_so(charset: str) -> None:
    data = TEXT.encode(charset)
    (finding,) = found(CharsetOnlyInHeader, data, charset)
    assert is_at_root(finding, data, charset)
    assert finding.message.endswith(f"the document is in '{charset}'")


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode(), "iso-8859-1"),
        (GOOD.encode(), "iso-8859-1"),
        (TEXT.encode("iso-8859-1"), ""),
        (TEXT.encode("iso-8859-1"), "unheard-of"),
        (TEXT.encode("iso-8859-1"), "utf-16"),
        (TEXT.encode("utf-16"), "utf-16"),
        (f'<?xml version="1.0" encoding="iso-8859-1"?>{TEXT}'.encode("iso-8859-1"), "iso-8859-1"),
    ],
)
def test_the_document_says_so_too(data: bytes, charset: str) -> None:
    assert found(CharsetOnlyInHeader, data, charset) == ()
