"""Patterns of a configuration: the same as the plain way finds, in linear time."""

from __future__ import annotations

import re
import time
import warnings
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedlint.command.globs import PatternError, Patterns

_PARTS = ("a", "b", "/", "*", "**", "?", "[ab]", "[!a]", "**/", "/**", ".", "+")
_PATTERNS = st.lists(st.sampled_from(_PARTS), max_size=8).map("".join)
_PATHS = st.lists(st.text("ab.", min_size=1, max_size=5), min_size=1, max_size=5).map("/".join)


@cache
def plainly(pattern: str) -> re.Pattern[str]:
    """The pattern as one regular expression, which can take very long."""
    body = pattern.removeprefix("./").rstrip("/")
    anywhere = "" if "/" in body else "(?:[^/]+/)*"
    names = body.removeprefix("/").split("/")
    names[-1] = "*" if names[-1] == "**" else names[-1]
    parts = []
    for number, name in enumerate(names):
        if name == "**":
            parts.append("(?:[^/]+/)*")
            continue
        for token in re.split(r"(\*+|\?|\[!?[^]]*\])", name):
            is_set = token.startswith("[")
            wild = {"*": "[^/]*", "?": "[^/]"}.get(token[:1] if "*" in token else token)
            parts.append(wild or (token.replace("!", "^/") if is_set else re.escape(token)))
        parts.append("/" if number + 1 < len(names) else "")
    return re.compile(f"{anywhere}{''.join(parts)}(?:/.*)?", re.DOTALL)


@given(_PATTERNS, _PATHS)
def test_every_pattern_finds_what_the_plain_way_finds(pattern: str, path: str) -> None:
    names = path.split("/")
    if {".", ".."} & {*names, *pattern.split("/")}:
        return
    assert Patterns(".", [pattern]).matches(path) is bool(plainly(pattern).fullmatch(path))


@pytest.mark.parametrize(
    "pattern",
    [
        "*a" * 12,
        "*a" * 400,
        "**/a/" * 12 + "b",
        "**/*a*/" * 200 + "b",
        "[a-b]*" * 300 + "c",
        "*?" * 300,
        "[" * 20_000,
        "[" * 20_000 + "]",
        "*" * 20_000,
    ],
)
def test_no_pattern_takes_long(pattern: str) -> None:
    started = time.process_time()
    patterns = Patterns(".", [pattern])
    for path in ("a" * 250 + ".xml", "/".join(["a"] * 1000) + "/x", "/".join(["a" * 250] * 16)):
        patterns.matches(path)
    assert time.process_time() - started < 2


def test_sets() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for pattern, inside, outside in (
            ("[]a]", "]a", "b["),
            ("[!]a]", "b[", "]a"),
            ("[a-]", "a-", "b"),
            ("[+--]", "+,-", "a."),
            ("[a&&b||~~[]", "a&b|~[", "c"),
            ("[\\d]", "\\d", "1"),
            ("[^x-z]", "w^", "xyz"),
        ):
            assert all(Patterns(".", [pattern]).matches(name) for name in inside), pattern
            assert not any(Patterns(".", [pattern]).matches(name) for name in outside), pattern
    assert Patterns(".", ["[a"]).matches("[a")


@pytest.mark.parametrize("pattern", ["[z-a]", "[]", "[!]", "x/[^]", "**/a[]"])
def test_what_is_no_pattern(pattern: str) -> None:
    with pytest.raises(PatternError, match="is no pattern: "):
        Patterns(".", [pattern])
