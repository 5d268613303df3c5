"""json-byte-order-mark."""

from __future__ import annotations

from feedlint.rules.json.json_byte_order_mark import JsonByteOrderMark
from feedlint.testing import diagnose, json_feed


def test_json_byte_order_mark() -> None:
    data = json_feed("").encode()
    assert not diagnose(JsonByteOrderMark, data)
    # That it is UTF-16 is the fault there.
    assert not diagnose(JsonByteOrderMark, b"\xff\xfe" + json_feed("").encode("utf-16-le"))
    (found,) = diagnose(JsonByteOrderMark, b"\xef\xbb\xbf" + data)
    assert found.message == "the file begins with a byte order mark"
    assert tuple(found.span) == (0, 0)
