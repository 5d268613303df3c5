"""URLs in attributes: where they stand, and what they are."""

from __future__ import annotations

import pytest

from feedlint.text.html.urls import is_relative, script_in, urls_in

VALUES = [
    ("href", "https://x.invalid/", ["https://x.invalid/"]),
    ("href", " a b\n", ["a b"]),
    ("href", "", [""]),
    ("srcset", "a.png", ["a.png"]),
    ("srcset", "a.png 1x, b.png 2x", ["a.png", "b.png"]),
    ("srcset", "a.png, b.png", ["a.png", "b.png"]),
    ("srcset", " data:image/png,a 1x,b.png", ["data:image/png,a", "b.png"]),
    ("srcset", ", ,", []),
    ("ping", "a  b\tc", ["a", "b", "c"]),
]


@pytest.mark.parametrize(("name", "value", "expected"), VALUES)
def test_urls_in(name: str, value: str, expected: list[str]) -> None:
    found = urls_in(name, value)
    assert [url.text for url in found] == expected
    assert [value[url.start : url.end] for url in found] == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("javascript:a", "javascript"),
        ("JAVASCRIPT:a", "javascript"),
        (" \x01javascript:a", "javascript"),
        ("java\nscript\t:a", "javascript"),
        ("vbscript:a", "vbscript"),
        ("data:text/html,a", "data:text/html"),
        ("data:text/html;base64,a", "data:text/html"),
        ("data:text/htmlx,a", ""),
        ("data:image/svg+xml,a", ""),
        ("https://x.invalid/javascript:a", ""),
        ("#javascript:a", ""),
        ("javascript", ""),
        ("", ""),
    ],
)
def test_script_in(url: str, expected: str) -> None:
    assert script_in(url) == expected


@pytest.mark.parametrize("url", ["a", "/a", "a/b:c", "?a", "./a", "www.x.invalid", "a@b.invalid"])
def test_relative(url: str) -> None:
    assert is_relative(url)


@pytest.mark.parametrize("url", ["", "#a", "//x.invalid/", "https://x.invalid/", "mailto:a", "a:b"])
def test_not_relative(url: str) -> None:
    assert not is_relative(url)


@pytest.mark.parametrize("piece", [",", "a ", " ", "a,", "a ,", ", "])
def test_hostile_candidates_come_to_an_end(piece: str) -> None:
    assert len(urls_in("srcset", piece * 50_000)) <= 50_000
