"""Kinds of value, each with what is right and where the rest is wrong."""

from __future__ import annotations

import pytest

from feedlint.text.flaw import Flaw
from feedlint.values import kinds
from feedlint.values.kinds import Kind, one_of, recommended

RIGHT = [
    (kinds.TEXT, ("", "a")),
    (kinds.SOMETHING, ("a",)),
    (kinds.INTEGER, ("0", "-1", "+12", "007")),
    (kinds.NATURAL, ("0", "12")),
    (kinds.POSITIVE, ("1", "10", "01")),
    (kinds.NUMBER, ("1", "-1.5", ".5", "1.", "1e3", "1E-3")),
    (kinds.NOT_NEGATIVE, ("0", "1.5")),
    (kinds.LATITUDE, ("90", "-90.0", "0")),
    (kinds.LONGITUDE, ("180", "-180")),
    (kinds.INTEGERS, ("1", "1,2", "1 , -2")),
    (kinds.TRUE_FALSE, ("true", "false")),
    (kinds.YES_NO, ("yes", "no")),
    (kinds.COUNTRY, ("DE", "us")),
    (kinds.URL, ("http://a.invalid/", "urn:a:b", "magnet:?xt=a")),
    (kinds.REFERENCE, ("/a", "http://a.invalid/")),
    (kinds.WEB, ("https://a.invalid/b",)),
    (kinds.EMAIL, ("a@b.invalid",)),
    (kinds.W3CDTF, ("2024", "2024-02-29", "2024-01-02T03:04+01:00")),
    (kinds.RFC3339, ("2024-01-02T03:04:05Z",)),
    (kinds.RFC822, ("Tue, 02 Jan 2024 03:04:05 GMT", "2 Jan 2024 03:04:05 +0000")),
    (kinds.PLAY_TIME, ("17", "17.5", "0:01:02", "now")),
    (kinds.DURATION, ("17", "1:02", "1:02:03")),
    (kinds.LANGUAGE, ("en", "en-GB", "cmn")),
    (kinds.MEDIA_TYPE, ("audio/mpeg", "text/html; charset=utf-8")),
]
WRONG = [
    (kinds.SOMETHING, "", (0, 0)),
    (kinds.INTEGER, "-", (0, 1)),
    (kinds.INTEGER, "-1x", (2, 3)),
    (kinds.NATURAL, "1.5", (1, 2)),
    (kinds.NATURAL, "-1", (0, 1)),
    (kinds.POSITIVE, "00", (0, 2)),
    (kinds.NUMBER, "10abc", (2, 5)),
    (kinds.NUMBER, "abc", (0, 3)),
    (kinds.NOT_NEGATIVE, "-1", (0, 1)),
    (kinds.LATITUDE, "91.048", (0, 6)),
    (kinds.LATITUDE, "1e1", (1, 3)),
    (kinds.LONGITUDE, "-180.1", (0, 6)),
    (kinds.INTEGERS, "1,", (0, 2)),
    (kinds.TRUE_FALSE, "True", (0, 4)),
    (kinds.COUNTRY, "USA", (0, 3)),
    (kinds.URL, "a b", (1, 2)),
    (kinds.URL, "/a", (0, 2)),
    (kinds.WEB, "ftp://a.invalid/", (0, 3)),
    (kinds.WEB, "http:/a", (0, 4)),
    (kinds.REFERENCE, "a b", (1, 2)),
    (kinds.RFC3339, "2024-01-02", (0, 10)),
    (kinds.PLAY_TIME, "+17sec", (0, 6)),
    (kinds.DURATION, "1:2", (0, 3)),
]


@pytest.mark.parametrize(("kind", "texts"), RIGHT, ids=lambda value: getattr(value, "label", ""))
def test_right(kind: Kind, texts: tuple[str, ...]) -> None:
    assert [text for text in texts if kind.of(text) is not None] == []


@pytest.mark.parametrize(("kind", "text", "span"), WRONG)
def test_wrong(kind: Kind, text: str, span: tuple[int, int]) -> None:
    flaw = kind.of(text)
    assert flaw is not None
    assert (flaw.start, flaw.end) == span
    assert flaw.reason


@pytest.mark.parametrize("kind", [kinds.EMAIL, kinds.W3CDTF, kinds.RFC822, kinds.MEDIA_TYPE])
def test_neither_a_date_nor_an_address(kind: Kind) -> None:
    assert kind.of("some words") is not None


@pytest.mark.parametrize("tag", ["klingon", "en-UK", "e n"])
def test_no_language(tag: str) -> None:
    assert kinds.LANGUAGE.of(tag) is not None


def test_words_may_be_in_any_case() -> None:
    kind = one_of("pg-13", "r", is_folded=True)
    assert kind.of("PG-13") is None
    assert kind.label == "pg-13 or r"
    assert kind.of("x") == Flaw(0, 1, "it is none of the known words")


def test_many_words_are_not_listed() -> None:
    assert one_of(*"abcdefghi", label="a letter").label == "a letter"


def test_a_recommended_kind_is_the_same_kind() -> None:
    kind = recommended(kinds.URL)
    assert (kind.is_demanded, kinds.URL.is_demanded) == (False, True)
    assert kind.of("/a") == kinds.URL.of("/a")
    assert kinds.TEXT.accepts_all
    assert not kinds.SOMETHING.accepts_all
