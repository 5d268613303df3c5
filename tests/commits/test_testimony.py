"""What a feed may make of a message."""

from __future__ import annotations

import pytest

from feedlint.commits.customs import Fidelity, Names
from feedlint.commits.testimony import (
    all_forms,
    body_of,
    faithful,
    instant,
    redacted,
    timestamp,
    title_lines,
    written_names,
)
from feedlint.values.dates import parse


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("a\nb", ("a\nb",)),
        ("a\r\nb\rc", ("a\nb\nc", "a\nb\\rc")),
        ("a\x1bb", ("a\x1bb", "a\ufffdb", "ab", "a\\eb")),
        ("a\x7fb", ("a\x7fb", "a\\7fb")),
        ("a\ufffeb", ("a\ufffeb", "a\ufffdb", "ab")),
        ("a\tb\u0085", ("a\tb\u0085", "a\tb\\85")),
    ],
)
def test_forms(text: str, forms: tuple[str, ...]) -> None:
    assert all_forms([text]) == forms


@pytest.mark.parametrize(
    ("message", "lines"),
    [
        ("a\n\nb", ("a",)),
        ("a\nb\n\nc", ("a", "a b")),
        ("\n a\tb \n", ("a b",)),
        ("", ("",)),
    ],
)
def test_title_lines(message: str, lines: tuple[str, ...]) -> None:
    assert title_lines(message) == lines


@pytest.mark.parametrize(
    ("message", "body"),
    [("a\n\nb\n", "b\n"), ("\na\nb", "b"), ("a", ""), ("a\n\n\n\n\tb\n\n", "\tb\n\n")],
)
def test_bodies(message: str, body: str) -> None:
    assert body_of(message) == body


@pytest.mark.parametrize(
    ("fidelity", "text"),
    [
        (Fidelity.EXACT, " a  b \n\n\n\nc "),
        (Fidelity.TRIMMED, "a  b\n\nc"),
        (Fidelity.FLOWED, "a b c"),
    ],
)
def test_white_space(fidelity: Fidelity, text: str) -> None:
    assert faithful("\n\n a  b \n\n\n\nc \n", fidelity) == text


@pytest.mark.parametrize(
    ("name", "custom", "written"),
    [
        ("Florent V.", Names.TRIMMED, {"Florent V.", "Florent V"}),
        ("Florent V.", Names.AS_THEY_ARE, {"Florent V."}),
        ("'x', \\", Names.TRIMMED, {"'x', \\", "x"}),
        ("", Names.OR_ADDRESS, {"", "<a@b>", "a@b", "<redacted>"}),
        ("", Names.AS_THEY_ARE, {""}),
        ("A\x0bB", Names.OR_ADDRESS, {"A\x0bB", "A\ufffdB", "AB", "A\\vB"}),
    ],
)
def test_what_generators_write_for_a_name(name: str, custom: Names, written: set[str]) -> None:
    assert set(written_names(name, "a@b", custom)) == written


def test_private_addresses() -> None:
    assert redacted("By Ada <ada@b.example>, not <this>") == "By Ada <redacted>, not <this>"


@pytest.mark.parametrize("seconds", [0, 1, -1, 1_700_000_000, -62_000_000_000, 253_402_300_799])
def test_instants_are_those_of_their_timestamps(seconds: int) -> None:
    text = timestamp(seconds)
    if text != str(seconds):
        assert parse(text) == instant(seconds)


def test_dates_without_four_digits_are_numbers() -> None:
    assert timestamp(1_700_000_000) == "2023-11-14T22:13:20Z"
    assert timestamp(10**15) == str(10**15)
    assert timestamp(-(10**11)) == str(-(10**11))
