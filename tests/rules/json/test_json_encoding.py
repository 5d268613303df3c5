"""json-encoding."""

from __future__ import annotations

import pytest

from feedlint.rules.json.json_encoding import JsonEncoding
from feedlint.testing import diagnose, json_feed

MARKS = {"utf-16-le": b"\xff\xfe", "utf-32-be": b"\0\0\xfe\xff", "utf-16-be": b"", "utf-32-le": b""}


@pytest.mark.parametrize("encoding", MARKS)
@pytest.mark.parametrize("is_marked", [False, True])
def test_json_encoding(encoding: str, is_marked: bool) -> None:  # noqa: FBT001  # parametrized
    mark = MARKS[encoding] if is_marked else b""
    (found,) = diagnose(JsonEncoding, mark + json_feed("").encode(encoding))
    assert found.message == f"the file is in {encoding[:6].upper()}, JSON is in UTF-8"
    assert tuple(found.span) == (0, 0)


def test_utf8() -> None:
    assert not diagnose(JsonEncoding, json_feed('"title": "Ü"').encode())
