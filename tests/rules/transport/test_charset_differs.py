"""charset-differs: a table of bytes, since it is about how they are read."""

from __future__ import annotations

import pytest

from feedlint.rules.transport.charset_differs import CharsetDiffers
from tests.rules.transport.documents import GOOD, found, is_at_root

DECLARED = '<?xml version="1.0" encoding="{}"?>' + GOOD
CAFE = DECLARED.replace("Notes", "Café")


@pytest.mark.parametrize(
    ("data", "encoding", "charset", "own"),
    [
        (DECLARED.format("utf-8").encode(), "utf-8", "iso-8859-1", "utf-8"),
        (DECLARED.format("UTF-8").encode(), "utf-8", "us-ascii", "UTF-8"),
        (CAFE.format("windows-1252").encode("cp1252"), "cp1252", "iso-8859-1", "windows-1252"),
        # A byte order mark counts more than the charset.
        (CAFE.format("utf-8").encode("utf-8-sig"), "utf-8", "iso-8859-1", "utf-8"),
        (GOOD.encode("utf-8-sig"), "utf-8", "iso-8859-1", "utf-8"),
        (GOOD.encode("utf-16"), "utf-16", "utf-8", "utf-16-le"),
    ],
)
def test_two_charsets(data: bytes, encoding: str, charset: str, own: str) -> None:
    (finding,) = found(CharsetDiffers, data, charset)
    assert is_at_root(finding, data, encoding)
    assert finding.message == f"the Content-Type says '{charset}', and the document '{own}'"


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        (DECLARED.format("utf-8").encode(), "UTF-8"),
        (DECLARED.format("utf-8").encode(), ""),
        (DECLARED.format("utf-8").encode(), "unheard-of"),
        # Without a declaration the charset is all there is.
        (GOOD.encode(), "iso-8859-1"),
        # US-ASCII is a part of the other.
        (DECLARED.format("us-ascii").encode(), "utf-8"),
        (GOOD.encode("utf-16"), "utf-16"),
        # charset-garbles-text says so.
        (CAFE.format("utf-8").encode(), "iso-8859-1"),
    ],
)
def test_one_charset(data: bytes, charset: str) -> None:
    assert found(CharsetDiffers, data, charset) == ()
