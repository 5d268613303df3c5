"""The copies of registries: there, whole, and in lower case."""

from __future__ import annotations

import pytest

from feedlint.values.registry import names

SIZES = {
    "language": (8000, "en cmn yue qaa qtz"),
    "extlang": (200, "cmn yue"),
    "script": (200, "latn hans qaaa qabx"),
    "region": (300, "us gb 419 qm xz"),
    "variant": (100, "1996 rozaj"),
    "grandfathered": (20, "i-klingon zh-min-nan"),
    "scheme": (200, "http https magnet git ssh did urn tag"),
    "relation": (100, "canonical author icon prev collection monitor original"),
    "media-type": (2000, "text/html application/atom+xml image/jpeg"),
}


@pytest.mark.parametrize(("registry", "expected"), SIZES.items())
def test_registries(registry: str, expected: tuple[int, str]) -> None:
    size, some = expected
    found = names(registry)
    assert len(found) > size
    assert set(some.split()) <= found
    assert all(name == name.lower() for name in found)
