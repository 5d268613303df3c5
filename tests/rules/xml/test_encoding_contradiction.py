"""encoding-contradiction."""

from __future__ import annotations

import pytest

from feedlint.finding import Safety
from feedlint.rules.xml.encoding_contradiction import EncodingContradiction
from feedlint.testing import Case, diagnose, rule_test

CASES = [
    Case("right", '<?xml version="1.0" encoding="utf-8"?>\n<feed/>'),
]
test_encoding_contradiction = rule_test(EncodingContradiction, CASES)

TEXT = '<?xml version="1.0" encoding="{}"?>\n<feed><title>{}</title></feed>'
UTF_8, LITTLE, BIG = b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"
BYTES = [
    # byte order mark, codec, declared name, title; message, fix
    (b"", "utf-8", "utf-16", "a", "is 'utf-16', and the declaration itself is in UTF-8", "utf-8"),
    (b"", "utf-8", "utf-32", "é", "is 'utf-32', and the declaration itself is in UTF-8", "utf-8"),
    (UTF_8, "utf-8", "iso-8859-1", "é", "mark is that of UTF-8, the declared", "utf-8"),
    (LITTLE, "utf-16-le", "utf-8", "é", "mark is that of UTF-16, the declared", "utf-16"),
    (LITTLE, "utf-16-le", "utf-16be", "é", "declared encoding is 'utf-16be'", "utf-16"),
    (b"", "utf-16-le", "iso-8859-1", "é", "itself is in UTF-16", "utf-16"),
    (b"", "utf-16-be", "utf-16", "é", "in UTF-16 and does not begin with a byte order mark", None),
    (b"", "utf-32-le", "utf-32", "é", "in UTF-32 and does not begin with a byte order mark", None),
    (b"", "cp037", "iso-8859-1", "a", "itself is in CP037", "cp037"),
]


@pytest.mark.parametrize(("mark", "codec", "declared", "title", "message", "fixed"), BYTES)
def test_bytes(
    mark: bytes, codec: str, declared: str, title: str, message: str, fixed: str | None
) -> None:
    text = TEXT.format(declared, title)
    (found,) = diagnose(EncodingContradiction, mark + text.encode(codec))
    assert message in found.message
    assert found.span == (30, 30 + len(declared))
    assert (found.fix.edits[0].text if found.fix else None) == fixed


def test_the_mark_makes_the_fix_safe() -> None:
    (marked,) = diagnose(EncodingContradiction, UTF_8 + TEXT.format("latin1", "é").encode())
    (plain,) = diagnose(EncodingContradiction, TEXT.format("utf-16", "é").encode())
    assert marked.fix is not None
    assert marked.fix.safety is Safety.SAFE
    assert plain.fix is not None
    assert plain.fix.safety is Safety.UNSAFE


@pytest.mark.parametrize(
    ("mark", "codec", "declared"),
    [
        (b"", "utf-8", "utf-8"),
        (UTF_8, "utf-8", "UTF-8"),
        (UTF_8, "utf-8", "us-ascii"),
        (LITTLE, "utf-16-le", "utf-16"),
        (BIG, "utf-16-be", "utf-16be"),
        (b"", "utf-16-le", "utf-16le"),
        (b"\xff\xfe\0\0", "utf-32-le", "utf-32"),
        (b"", "cp037", "cp037"),
        (b"", "koi8-r", "koi8-r"),
    ],
)
def test_agreement(mark: bytes, codec: str, declared: str) -> None:
    data = mark + TEXT.format(declared, "a").encode(codec)
    assert diagnose(EncodingContradiction, data) == ()


def test_a_wide_feed_without_declaration_needs_the_mark() -> None:
    data = "<feed/>".encode("utf-16-le")
    (found,) = diagnose(EncodingContradiction, data)
    assert found.message == "the feed is in UTF-16 and does not begin with a byte order mark"
    assert diagnose(EncodingContradiction, LITTLE + data) == ()
