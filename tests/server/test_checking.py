"""Texts that were not saved, under the configuration that is closest to them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from feedlint.command.settings import Choices
from feedlint.server.checking import Checker, fixed
from tests.commands import BAD, GOOD, MENDABLE

if TYPE_CHECKING:
    from pathlib import Path


def names(path: Path, text: str, choices: Choices | None = None) -> list[str]:
    report = Checker(choices or Choices(is_isolated=True)).check(str(path), text).report
    assert report
    return [d.name for d in report.diagnostics]


@pytest.mark.parametrize("encoding", ["iso-8859-1", "utf-16", "windows-1252", "x-unheard-of"])
def test_the_declaration_is_not_held_against_a_buffer(tmp_path: Path, encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>\n' + GOOD.replace(
        "Notes", "Caf\u00e9 \u20ac"
    )
    assert names(tmp_path / "feed.xml", text) == []


def test_a_byte_order_mark_moves_no_place(tmp_path: Path) -> None:
    checked = Checker(Choices(is_isolated=True)).check(str(tmp_path / "a.xml"), "\ufeff" + MENDABLE)
    after = fixed(checked)
    assert after
    assert after.startswith("\ufeff<feed")
    assert "2024-03-04T05:06:07" in after


def test_fixes_of_a_text_that_declares_another_encoding(tmp_path: Path) -> None:
    text = '<?xml version="1.0" encoding="iso-8859-1"?>\n' + MENDABLE.replace("Notes", "Caf\u00e9")
    after = fixed(Checker(Choices(is_isolated=True)).check(str(tmp_path / "a.xml"), text))
    assert after
    assert "<title>Caf\u00e9</title>" in after


def test_half_a_character_is_survived(tmp_path: Path) -> None:
    assert names(tmp_path / "feed.xml", GOOD.replace("Notes", "N\ud83d")) is not None


@pytest.mark.parametrize("text", ["<project/>", "<project><a></project>", '{"a": 1}', "", "words"])
def test_what_is_no_feed_is_left_alone(tmp_path: Path, text: str) -> None:
    assert Checker(Choices(is_isolated=True)).check(str(tmp_path / "pom.xml"), text).report is None


def test_what_has_the_name_of_a_feed_is_not(tmp_path: Path) -> None:
    assert names(tmp_path / "feed.xml", "<project/>") == ["not-a-feed"]


def test_the_configuration_is_read_again(tmp_path: Path) -> None:
    checker = Checker(Choices())
    path = str(tmp_path / "sub" / "feed.xml")
    (tmp_path / "sub").mkdir()

    def found() -> list[str]:
        report = checker.check(path, BAD).report
        return [d.name for d in report.diagnostics] if report else []

    assert found() == ["id-not-iri"]
    (tmp_path / "feedlint.toml").write_text('ignore = ["id-not-iri"]\n')
    assert found() == []
    closer = tmp_path / "sub" / ".feedlint.toml"
    closer.write_text('severity = {id-not-iri = "info"}\n')
    assert found() == ["id-not-iri"]
    closer.write_text('ignore = ["A001"]\n')
    os.utime(closer, (1, 1))
    assert found() == []
    closer.write_text('exclude = ["feed.xml"]\n')
    assert checker.check(path, BAD).report is None


def test_a_broken_configuration_is_said(tmp_path: Path) -> None:
    (tmp_path / "feedlint.toml").write_text("select = 3\n")
    checked = Checker(Choices()).check(str(tmp_path / "feed.xml"), BAD)
    assert checked.report is None
    assert "feedlint.toml" in checked.problem
    assert "select" in checked.problem
