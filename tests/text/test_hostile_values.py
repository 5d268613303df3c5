"""Values made to be slow: eight times the text takes nowhere near sixty-four times as long."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

import pytest

from feedlint.values import (
    address,
    base64,
    canonical,
    dates,
    iri,
    language,
    media_type,
    tag_uri,
    urn,
)

if TYPE_CHECKING:
    from collections.abc import Callable

SMALL, TIMES = 4_000, 8
#: Half of what quadratic growth would be.
ALLOWED = TIMES * TIMES / 2
#: Below this a clock shows nothing but noise.
FLOOR = 0.0005

HOSTILE: dict[str, tuple[Callable[[str], object], Callable[[int], str]]] = {
    "media type, escaped quotes": (media_type.parse, lambda n: 'a/b;a="' + '\\"' * n),
    "media type, parameters": (media_type.parse, lambda n: "a/b" + ";a=b" * n + ";"),
    "media type, spaces": (media_type.parse, lambda n: "a/b" + " " * n + "x"),
    "address, atoms": (address.flaw, lambda n: "a." * n + "@"),
    "address, parentheses": (address.flaw, lambda n: "(" * n),
    "address, quotes": (address.flaw, lambda n: '"' * n),
    "address, escapes": (address.flaw, lambda n: '"' + "\\" * n),
    "address, spaces": (address.flaw, lambda n: "a" + " " * n + "b@c"),
    "address in text, at signs": (address.find, lambda n: "a@" * n),
    "address in text, letters": (address.find, lambda n: "a" * n + "@"),
    "address in text, dots": (address.find, lambda n: "a@" + "b." * n),
    "language, extensions": (language.flaw, lambda n: "en" + "-a-bb" * n + "-"),
    "language, hyphens": (language.flaw, lambda n: "-" * n),
    "base64, lines": (base64.flaw, lambda n: "AAAA\n" * n + "-"),
    "base64, padding": (base64.flaw, lambda n: "=" * n + "A"),
    "iri, octets": (iri.flaw, lambda n: "http://é/" + "é%20" * n + " "),
    "iri, slashes": (iri.flaw, lambda n: "http://a/" + "/" * n + "\\"),
    "iri, colons": (iri.flaw, lambda n: "http://" + ":" * n),
    "iri, at signs": (iri.flaw, lambda n: "http://" + "@" * n),
    "iri, brackets": (iri.flaw, lambda n: "http://[" + ":" * n + "]/"),
    "iri, digits": (iri.flaw, lambda n: "http://a:" + "0" * n + "/"),
    "iri, dots": (lambda text: iri.resolve("http://a/", text), lambda n: "../a/./" * n),
    "normal form": (canonical.canonical, lambda n: "http://a/" + "%41/../" * n),
    "tag, hyphens": (tag_uri.flaw, lambda n: "tag:" + "a-" * n + ",2024:x"),
    "tag, labels": (tag_uri.flaw, lambda n: "tag:" + "a." * n + ",2024:x"),
    "urn, hyphens": (urn.flaw, lambda n: "urn:" + "a-" * n + ":x"),
    "uuid": (urn.uuid_flaw, lambda n: "urn:uuid:" + "-" * n),
    "date, fraction": (dates.parse, lambda n: "2024-01-02T03:04:05." + "1" * n),
    "date, spaces": (dates.repair, lambda n: "2024-01-02" + " " * n + "x"),
}


def least(function: Callable[[str], object], text: str) -> float:
    """The least of three times; the texts differ, since the functions remember."""
    times = []
    for extra in ("", "\u0001", "\u0002"):
        start = process_time()
        function(text + extra)
        times.append(process_time() - start)
    return min(times)


@pytest.mark.parametrize("name", HOSTILE)
def test_growth(name: str) -> None:
    function, make = HOSTILE[name]
    small = least(function, make(SMALL))
    large = least(function, make(SMALL * TIMES))
    assert large <= max(small, FLOOR) * ALLOWED
