"""Tokens of JSON: the way from the characters of a string to its literal, exact."""

from __future__ import annotations

import json
import random

import pytest

from feedlint.reading.json.tokens import Offsets, repeats, skip, too_deep, too_many

STRINGS = 3_000
# What makes places hard: escapes, pairs of surrogates, what looks like either.
_PIECES = (
    *("a", "é", "𝒳", " ", "u", "d83d", "/"),
    *(r"\"", r"\\", r"\/", r"\b", r"\f", r"\n", r"\r", r"\t"),
    *(r"\u0041", r"\u00e9", r"\ud83d\ude00", r"\uD834\uDD1E", r"\ud83d", r"\ude00", r"\u000A"),
)


def literal(seed: int) -> tuple[str, list[str]]:
    """A random literal, and its pieces, of which each decodes to one character or itself."""
    choice = random.Random(seed)  # no secret
    pieces = choice.choices(_PIECES, k=choice.randint(0, 30))
    return f'"{"".join(pieces)}"', pieces


def character_ends(text: str) -> list[int]:
    """Where each character of a literal begins, and the end, by decoding ever longer heads."""
    ends, size = [1], 0
    for end in range(2, len(text)):
        try:
            decoded = len(json.loads(text[:end] + '"'))
        except ValueError:
            continue
        # Behind the first half of a pair the second may follow.
        if decoded > size:
            ends.append(end)
            size = decoded
        else:
            ends[-1] = end
    return ends


def test_slices_of_random_strings_are_exact() -> None:
    for seed in range(STRINGS):
        text, _ = literal(seed)
        value = json.loads(text)
        offsets = Offsets(text, 1, len(text) - 1)
        ends = character_ends(text)
        assert len(ends) == len(value) + 1
        assert offsets.size == len(value)
        choice = random.Random(seed)
        for _ in range(5):
            start = choice.randint(0, len(value))
            end = choice.randint(start, len(value))
            begin, stop = offsets.span(start, end)
            assert (begin, stop) == (ends[start], ends[end]), (text, start, end)
            assert json.loads(f'"{text[begin:stop]}"') == value[start:end]
        assert offsets.span(0, None) == (1, len(text) - 1)


def test_offsets_within_a_text() -> None:
    text = r'{"a": "x\ud83d\ude00y"}'
    offsets = Offsets(text, 7, len(text) - 2)
    assert [text[slice(*offsets.span(i, i + 1))] for i in range(3)] == [
        "x",
        r"\ud83d\ude00",
        "y",
    ]
    assert offsets.span(2, 1) == offsets.span(2, 2)
    assert offsets.span(9, 12) == (len(text) - 2, len(text) - 2)


def test_skip() -> None:
    text = r'[{"a]": "\"}", "b": [1, {}]}, 2]'
    assert skip(text, 0) == len(text)
    assert text[1 : skip(text, 1)] == r'{"a]": "\"}", "b": [1, {}]}'


def test_what_is_too_deep() -> None:
    assert too_deep('["[[[[", [1], {"{{{": 2}]', 2) == -1
    assert too_deep("[[[]]]", 2) == 2
    assert too_deep("]]][", 1) == -1


def test_what_is_too_many() -> None:
    assert too_many('[",,,,,,,,", 1]', 3) == -1
    assert too_many("[1, 2, 3, 4]", 3) == 8
    assert too_many("[1, 2]", 3) == -1


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('{"a": 1, "b": {"a": 2}, "c": [{"a": 1}, {"a": 1}]}', []),
        ('{"a": {"b": 1, "b": 2}, "a": [], "a": "a"}', ["b", "a", "a"]),
        (r'{"a": "a", "\u0061": "x"}', ["a"]),
        ('[{"a": "b", "b": "a"}, "a", "a"]', []),
    ],
)
def test_names_that_stand_twice(text: str, names: list[str]) -> None:
    found = list(repeats(text))
    assert [repeat.name for repeat in found] == names
    for repeat in found:
        assert json.loads(text[slice(*repeat.first)]) == repeat.name
        assert json.loads(text[slice(*repeat.second)]) == repeat.name
