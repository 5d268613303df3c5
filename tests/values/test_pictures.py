"""Formats and sizes of pictures, by their first octets."""

from __future__ import annotations

import struct

import pytest

from feedlint.values.pictures import Picture, picture_of

_APP = b"\xff\xe0\x00\x10JFIF\0" + bytes(9)
_FRAME = b"\xff\xc2\x00\x11\x08" + struct.pack(">HH", 1400, 3000)


@pytest.mark.parametrize(
    ("data", "picture"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 3, 4), Picture("PNG", 3, 4)),
        (b"\x89PNG\r\n\x1a\n", Picture("PNG")),
        (b"\xff\xd8" + _APP + _FRAME, Picture("JPEG", 3000, 1400)),
        (b"\xff\xd8" + _APP + b"\xff" + _FRAME, Picture("JPEG", 3000, 1400)),
        (b"\xff\xd8\xff\xc4\x00\x04\1\2" + _FRAME, Picture("JPEG", 3000, 1400)),
        (b"\xff\xd8" + _APP, Picture("JPEG")),
        (b"\xff\xd8\xff\xe1\x00\x00" + _FRAME, Picture("JPEG", 3000, 1400)),
        (b"GIF89a" + struct.pack("<HH", 5, 6), Picture("GIF", 5, 6)),
        (b"RIFF\1\2\3\4WEBPVP8 ", Picture("WebP")),
        (b"<!DOCTYPE html>", None),
        (b"", None),
    ],
)
def test_picture_of(data: bytes, picture: Picture | None) -> None:
    assert picture_of(data) == picture
