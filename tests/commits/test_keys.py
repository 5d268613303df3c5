"""Known keys, and words one slip apart."""

from __future__ import annotations

import itertools

import pytest

from feedlint.commits.keys import (
    is_distinct_key,
    is_one_slip,
    is_person_key,
    mistyped_key,
)


def alignment_distance(one: str, other: str) -> int:
    """The optimal string alignment distance, by the book's table."""
    rows = [[x + y if not x * y else 0 for y in range(len(other) + 1)] for x in range(len(one) + 1)]
    for x, y in itertools.product(range(1, len(one) + 1), range(1, len(other) + 1)):
        differs = one[x - 1] != other[y - 1]
        best = min(rows[x - 1][y] + 1, rows[x][y - 1] + 1, rows[x - 1][y - 1] + differs)
        if x > 1 and y > 1 and one[x - 2 : x] == other[y - 2 : y][::-1]:
            best = min(best, rows[x - 2][y - 2] + 1)
        rows[x][y] = best
    return rows[-1][-1]


WORDS = ["".join(word) for size in range(5) for word in itertools.product("ab", repeat=size)]
WORDS += ["".join(word) for word in itertools.product("abc", repeat=3)]


def test_one_slip_is_a_distance_of_one() -> None:
    for one, other in itertools.product(WORDS, repeat=2):
        assert is_one_slip(one, other) == (alignment_distance(one, other) == 1), (one, other)


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("Signed-of-by", "Signed-off-by"),
        ("Singed-off-by", "Signed-off-by"),
        ("Signedoff-by", "Signed-off-by"),
        ("signed-off-bu", "Signed-off-by"),
        ("Reproted-by", "Reported-by"),
        ("Reveiwed-by", "Reviewed-by"),
        ("Aked-by", "Acked-by"),
        ("Co-Authoredby", "Co-authored-by"),
        ("Testd-by", "Tested-by"),
    ],
)
def test_mistyped(key: str, meant: str) -> None:
    assert mistyped_key(key) == meant


@pytest.mark.parametrize(
    "key",
    [
        "Signed-off-by", "SIGNED-OFF-BY", "Liked-by", "Tests-by", "Revised-by", "Hacked-by",
        "Asked-by", "Reported-and-tested-by", "Assisted-by", "Fix", "https", "Link", "Cc",
        "Based-on-a-patch-by", "by",
    ],
)  # fmt: skip
def test_not_mistyped(key: str) -> None:
    assert mistyped_key(key) is None


def test_person_keys() -> None:
    assert is_person_key("Reported-and-Tested-by")
    assert is_person_key("CO-AUTHORED-BY")
    assert not is_person_key("Reported-and-washed-by")
    assert not is_person_key("Message-Id")
    assert not is_person_key("Assisted-by")
    assert not is_person_key("Cc")


def test_distinct_keys() -> None:
    assert is_distinct_key("Change-ID")
    assert is_distinct_key("cc")
    assert not is_distinct_key("Bug")
    assert not is_distinct_key("https")
