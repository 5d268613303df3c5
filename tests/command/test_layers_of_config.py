"""Presets, and configurations that build on others."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from feedlint.command.layers import PRESETS
from tests.commands import BAD, GOOD, run, write


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("FEEDLINT_")]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    write(tmp_path, {"good.atom": GOOD, "bad.atom": BAD})
    return tmp_path


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_holds(site: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    write(site, {"feedlint.toml": f'extends = "{name}"\n'})
    assert run(capsys, "good.atom").code == 0


def test_no_preset_is_forgotten() -> None:
    import feedlint

    folder = Path(feedlint.__file__).parent / "presets"
    assert {path.stem for path in folder.glob("*.toml")} == set(PRESETS)


def shown(capsys: pytest.CaptureFixture[str]) -> str:
    done = run(capsys, "--show-config")
    assert done.code == 0, done.err
    return done.out


def test_what_goes_before_what(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(
        site,
        {
            "feedlint.toml": 'extends = ["strict", "base/house.toml"]\nignore = ["A002"]\n'
            '[severity]\nA004 = "info"\n',
            "base/house.toml": 'extends = "kernel"\nignore = ["A001"]\nstrict = false\n'
            'baseline = "known.json"\n[severity]\nA004 = "warning"\nA012 = "info"\n',
        },
    )
    text = shown(capsys)
    assert "strict = false" in text
    assert 'profile = "kernel"' in text
    assert 'unchecked = "error"' in text
    assert f'baseline = "{site}/base/known.json"' in text
    assert '"id-not-iri"' not in text
    assert '"date-not-rfc3339" = "info"' in text
    assert text.count('"info"') == 2


def test_a_preset_of_a_package_is_read_and_not_run(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(site / "lib"))
    write(
        site,
        {
            "lib/house_presets/__init__.py": "raise SystemExit('executed')\n",
            "lib/house_presets/feedlint.toml": "strict = true\n",
            "feedlint.toml": 'extends = "house_presets"\n',
        },
    )
    assert "strict = true" in shown(capsys)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ('"recomended"', "extends: 'recomended' is no preset"),
        ('"recomended"', "did you mean 'recommended'?"),
        ('"none.toml"', "extends: 'none.toml' is not there"),
        ('"feedlint.toml"', "extends itself"),
        ("1", "extends is a number, not a list of strings"),
    ],
)
def test_what_cannot_be_extended(
    site: Path, capsys: pytest.CaptureFixture[str], value: str, message: str
) -> None:
    write(site, {"feedlint.toml": f"extends = {value}\n"})
    done = run(capsys, "good.atom")
    assert done.code == 2
    assert message in done.err


def test_what_could_not_be_checked_is_an_error(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(site, {"feed.xml": "---\nlayout: none\n---\n" + GOOD})
    assert run(capsys, "feed.xml").code == 0
    write(site, {"feedlint.toml": 'unchecked = "error"\n'})
    done = run(capsys, "feed.xml")
    assert (done.code, "error[template]" in done.out) == (1, True)
    write(site, {"feedlint.toml": 'unchecked = "eror"\n'})
    assert "unchecked is 'eror', not one of ignore, error" in run(capsys, "feed.xml").err
