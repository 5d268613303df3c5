"""Cases of the rule artwork-picture."""

from __future__ import annotations

import struct

from feedlint.rules.podcast.artwork_picture import ArtworkPicture
from feedlint.testing import Case, rss_channel, rule_test
from tests.rules.podcast.answers import answered

ADDRESS = "https://ada.invalid/art.png"
MARKED = f"⟦{ADDRESS}⟧"


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height)


def image(address: str = ADDRESS) -> str:
    return f'<itunes:image href="{address}"/>'


def shown(data: bytes) -> str:
    return answered("206 Partial Content", f"Body: {data.hex()}", address=ADDRESS)


CASES = [
    Case("not asked", image()),
    Case("as it has to be", image(), exchange=shown(png(3000, 3000))),
    Case(
        "too small",
        image(MARKED),
        "the artwork is 1000 by 1000 pixels, which is too small",
        exchange=shown(png(1000, 1000)),
    ),
    Case(
        "too large",
        image(MARKED),
        "the artwork is 3001 by 3001 pixels, which is too large",
        exchange=shown(png(3001, 3001)),
    ),
    Case(
        "not square",
        image(MARKED),
        "the artwork is 3000 by 2000 pixels, not square",
        exchange=shown(png(3000, 2000)),
    ),
    Case("no picture", image(MARKED), "no picture that apps know", exchange=shown(b"<html>")),
    Case(
        "another format",
        image(MARKED),
        "the artwork is a GIF, neither JPEG nor PNG",
        exchange=shown(b"GIF89a" + struct.pack("<HH", 3000, 3000)),
    ),
    Case("nothing of it", image(), exchange=shown(b"")),
]

test_artwork_picture = rule_test(ArtworkPicture, CASES, wrap=rss_channel)
