"""The normal form of ids."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedlint.values.canonical import canonical, departure

NORMAL = [
    "http://example.com/",
    "http://example.com/~smith/",
    "http://example.com/%C3%87",
    "http://example.com:8080/",
    "http://example.com/?#",
    "http://example.com/id/1234#",
    "https://ada@example.com/",
    "http://%C3%A9.example/",
    "tag:hawke.org,2001-06-05:Taiko",
    "urn:UUID:60A76C80-d399-11d9-b93C-0003939e0af6",
    "mailto:Ada@Example.com",
    "no IRI",
    "file:///a/..b/c.",
]
OTHERS = {
    "HTTP://a/": ("http://a/", 0, 4),
    "http://A.b/C": ("http://a.b/C", 7, 10),
    "http://a": ("http://a/", 0, 8),
    "https://a?b": ("https://a/?b", 0, 11),
    "http://a:80/": ("http://a/", 8, 11),
    "https://a:443/": ("https://a/", 9, 13),
    "http://a:/": ("http://a/", 8, 9),
    "http://:@a/": ("http://a/", 7, 9),
    "http://@a/": ("http://a/", 7, 8),
    "http://a/./b": ("http://a/b", 8, 12),
    "http://a/b/..": ("http://a/", 8, 13),
    "http://a/%7Eb": ("http://a/~b", 9, 12),
    "http://a/%c3%87": ("http://a/%C3%87", 9, 12),
    "http://%c3%A9.example/": ("http://%C3%A9.example/", 7, 21),
    "http://a/C\u0327": ("http://a/\u00c7", 9, 10),
    "TAG:a.b,2024:x": ("tag:a.b,2024:x", 0, 3),
}


@pytest.mark.parametrize("text", NORMAL)
def test_normal_forms(text: str) -> None:
    assert departure(text) is None
    assert canonical(text) == text


@pytest.mark.parametrize(("text", "expected"), OTHERS.items())
def test_departures(text: str, expected: tuple[str, int, int]) -> None:
    flaw = departure(text)
    assert flaw is not None
    assert (canonical(text), flaw.start, flaw.end) == expected


PARTS = st.sampled_from(
    [
        "http",
        "HTTP",
        "s",
        ":",
        "//",
        "/",
        ".",
        "..",
        "a",
        "B",
        "%41",
        "%c3",
        "80",
        "@",
        "?",
        "#",
        "é",
    ]
)


@given(st.lists(PARTS, max_size=9).map("".join))
def test_the_normal_form_departs_from_nothing(text: str) -> None:
    wanted = canonical(text)
    assert departure(wanted) is None
    assert (departure(text) is None) is (wanted == text)


def test_very_many_marks_on_a_character_are_left_in_their_order() -> None:
    # Normalization takes the square of their number.
    many = "http://a.invalid/" + "\u0301\u0323" * 200_000
    assert canonical(many) == many
    few = "http://a.invalid/e" + "\u0301\u0323"
    assert canonical(few) == "http://a.invalid/\u1eb9\u0301"
