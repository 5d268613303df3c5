"""Media types by the ends of names."""

from __future__ import annotations

import pytest

from feedlint.values import file_types, media_type
from feedlint.values.media_type import MediaType


@pytest.mark.parametrize(
    ("address", "extension"),
    [
        ("https://a.invalid/1.MP3?x=.png#.gif", "mp3"),
        ("https://a.invalid/", ""),
        ("https://a.invalid", ""),
        ("https://a.invalid/.htaccess", ""),
        ("https://a.invalid/a.b/c", ""),
        ("1.tar.gz", "gz"),
    ],
)
def test_the_extension_of_an_address(address: str, extension: str) -> None:
    assert file_types.extension_of(address) == extension


@pytest.mark.parametrize(
    ("extension", "given", "wanted"),
    [
        ("mp3", "audio/mpeg", ""),
        ("mp3", "Audio/MPEG; rate=44", ""),
        ("mp3", "application/octet-stream", ""),
        ("mp3", "", ""),
        ("mp3", "audio/x-m4a", "audio/mpeg"),
        ("xyz", "audio/mpeg", ""),
        ("png", "image/jpeg", "image/png"),
    ],
)
def test_the_type_to_write(extension: str, given: str, wanted: str) -> None:
    assert file_types.wanted(extension, given) == wanted


def test_the_types_are_media_types() -> None:
    for types in file_types.TYPES.values():
        assert all(isinstance(media_type.parse(name), MediaType) for name in types)
