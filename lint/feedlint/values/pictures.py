"""The format and the size of a picture, by its first octets."""

from __future__ import annotations

import struct
from typing import NamedTuple

_PNG = b"\x89PNG\r\n\x1a\n"
# ITU-T T.81, table B.1: frames, without the tables that share their range.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_WITHOUT_LENGTH = frozenset((0x01, *range(0xD0, 0xD8)))


class Picture(NamedTuple):
    """A picture: `JPEG`, `PNG`, `GIF`, `WebP`; its size is 0 where the octets do not reach."""

    kind: str
    width: int = 0
    height: int = 0


def picture_of(data: bytes) -> Picture | None:
    """The picture that octets begin; None for what is none of these."""
    if data.startswith(_PNG):
        # PNG, section 11.2.1: IHDR is the first chunk.
        size = struct.unpack(">II", data[16:24]) if len(data) >= 24 else (0, 0)
        return Picture("PNG", *size)
    if data.startswith((b"GIF87a", b"GIF89a")):
        return Picture("GIF", *(struct.unpack("<HH", data[6:10]) if len(data) >= 10 else (0, 0)))
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return Picture("WebP")
    if data.startswith(b"\xff\xd8\xff"):
        return Picture("JPEG", *_size_of_jpeg(data))
    return None


def _size_of_jpeg(data: bytes) -> tuple[int, int]:
    """Width and height by the first frame (ITU-T T.81, section B.2.2)."""
    place = 2
    while place + 9 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if marker == 0xFF or marker in _WITHOUT_LENGTH:
            place += 1 if marker == 0xFF else 2
        elif marker in _FRAMES:
            height, width = struct.unpack(">HH", data[place + 5 : place + 9])
            return width, height
        else:
            place += 2 + max(2, int.from_bytes(data[place + 2 : place + 4], "big"))
    return 0, 0
