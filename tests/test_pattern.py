"""Expressions that are compiled late behave like others."""

from __future__ import annotations

import re
from unittest import mock

import pytest

from feedlint.pattern import lazy


def test_it_matches_as_if_compiled() -> None:
    word = lazy("[a-z]+", re.IGNORECASE)
    assert word.fullmatch("Ada")
    assert word.sub("-", "a b") == "- -"
    assert word.findall("a 1 b") == ["a", "b"]
    assert lazy("(?P<x>a)").groupindex == {"x": 1}


def test_it_is_compiled_once_and_when_it_is_used() -> None:
    with mock.patch.object(re, "compile", wraps=re.compile) as compiled:
        word = lazy("[a-z]+")
        assert (word.pattern, compiled.call_count) == ("[a-z]+", 0)
        assert word.search("1") is None
        assert word.match("a")
    assert compiled.call_count == 1


def test_it_has_nothing_else() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        _ = lazy("a").nothing  # type: ignore[attr-defined]
