"""`--show-files` and `--show-config`: what would be linted, and by which settings."""

from __future__ import annotations

import json
import os
import tomllib
from typing import TYPE_CHECKING

import pytest

from tests.commands import BAD, CONCISE, GOOD, run, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("FEEDLINT_")]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    write(tmp_path, {"good.atom": GOOD, "sub/feed.xml": BAD, "sub/pom.xml": "<project/>"})
    return tmp_path


def test_files(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(site, {"sub/feedlint.toml": 'exclude = ["draft.*"]\n', "sub/draft.atom": BAD})
    assert run(capsys, "--show-files", ".") == (0, "good.atom\nsub/feed.xml\n", "")
    named = run(capsys, "--show-files", "sub/draft.atom", "good.atom", "--isolated")
    assert named.out == "sub/draft.atom\ngood.atom\n"
    assert run(capsys, "--show-files").code == 2
    done = run(capsys, "--show-files", "--stdin-filename=x.atom", "-")
    assert (done.code, done.out) == (0, "x.atom\n")


def test_files_under_a_broken_configuration(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(site, {"sub/feedlint.toml": "a = 1", "sub/atom.xml": GOOD, "\x1b.atom": GOOD})
    (site / "empty").mkdir()
    done = run(capsys, "--show-files", ".", "empty")
    assert (done.code, done.out) == (2, "\\x1b.atom\ngood.atom\n")
    assert [line.rpartition(": ")[2][:20] for line in done.err.splitlines()] == [
        "unknown key 'a'",
        "holds no file with a",
    ]


CONFIG = """\
select = ["A", "trailer-person"]
ignore = ["A003"]
exclude = ["a \\" b/*", "\\u007f"]
baseline = "known.json"

[per-file-ignores]
"sub/**" = ["A001"]

[severity]
id-not-iri = "warning"

[rules.trailer-person]
profile = "kernel"
"""


def test_the_configuration_with_the_command_line_in_it(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(site, {"feedlint.toml": CONFIG, "known.json": '{"version": 1, "entries": []}'})
    shown = run(capsys, "--show-config", "--ignore=A01", "--strict", "sub/feed.xml")
    assert (shown.code, shown.err) == (0, "")
    assert shown.out.startswith(f"# {site}/feedlint.toml\n")
    table = tomllib.loads(shown.out)
    assert {"id-not-iri", "trailer-person"} <= set(table["select"])
    assert {"id-not-canonical", "date-not-rfc3339"}.isdisjoint(table["select"])
    assert table["strict"] is True
    assert table["exclude"] == ['a " b/*', "\x7f"]
    assert table["severity"] == {"id-not-iri": "warning"}
    assert table["rules"] == {"trailer-person": {"profile": "kernel"}}
    # It is a configuration of the same effect.
    write(site, {"feedlint.toml": shown.out})
    assert run(capsys, "--show-config").out == shown.out
    assert run(capsys, CONCISE, "--show-config", "sub").out == shown.out


def test_no_configuration(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(site, {"feedlint.toml": CONFIG})
    shown = run(capsys, "--show-config", "--isolated")
    assert shown.out.startswith("# no configuration file\n")
    assert len(tomllib.loads(shown.out)["select"]) > 100
    write(site, {"feedlint.toml": "a = 1"})
    done = run(capsys, "--show-config")
    assert (done.code, done.out) == (2, "")
    assert "unknown key 'a'" in done.err


def test_nothing_that_a_terminal_or_a_ci_acts_on(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile = "\u202e\u009b31m\x85\u2028\U000e0001\x7f##vso[x]##[error] é 文"
    written = json.dumps(hostile).replace("\\udb40\\udc01", "\\U000e0001")
    folder = site / "\u202e##vso[a]"
    write(
        folder, {"feedlint.toml": f'exclude = [{written}]\n[per-file-ignores]\n{written} = ["A"]\n'}
    )
    shown = run(capsys, "--show-config", str(folder))
    assert (shown.code, shown.err) == (0, "")
    assert all(line.isprintable() for line in shown.out.splitlines())
    assert "##[" not in shown.out
    assert "##vso" not in shown.out
    assert "é 文" in shown.out
    assert shown.out.startswith(f"# {site}/\\u202e#\\u0023vso[a]/feedlint.toml\n")
    table = tomllib.loads(shown.out)
    assert table["exclude"] == [hostile]
    assert table["per-file-ignores"] == {hostile: ["A"]}
