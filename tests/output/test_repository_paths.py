"""Reports for a forge name files as the repository does, wherever feedlint was started."""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING

import pytest

from feedlint.output.common import in_repository
from tests.commands import BAD, git, run, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith("FEEDLINT_")]:
        monkeypatch.delenv(name)
    git(tmp_path, "init", "-q")
    write(tmp_path, {"docs/a b.xml": BAD, "top.xml": BAD})
    monkeypatch.chdir(tmp_path / "docs")
    return tmp_path / "docs"


def places(name: str, out: str) -> list[str]:
    if name == "github":
        return re.findall(r"^::\w+ file=([^,]+),", out, re.MULTILINE)
    if name == "gitlab":
        return [issue["location"]["path"] for issue in json.loads(out)]
    (log,) = json.loads(out)["runs"]
    found = [result["locations"][0]["physicalLocation"] for result in log["results"]]
    notes = log["invocations"][0]["toolExecutionNotifications"]
    found += [note["locations"][0]["physicalLocation"] for note in notes]
    return [place["artifactLocation"]["uri"].replace("%20", " ") for place in found]


@pytest.mark.parametrize("name", ["github", "gitlab", "sarif"])
def test_in_a_folder_of_the_repository(
    docs: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    paths = ("./a b.xml", "../top.xml", str(docs / "gone.xml"))
    done = run(capsys, "--select=A001", f"--output-format={name}", *paths)
    assert sorted(places(name, done.out)) == ["docs/a b.xml", "docs/gone.xml", "top.xml"]
    # People read the path as they typed it.
    told = run(capsys, "--select=A001", "--output-format=concise", *paths[:2]).out
    assert told.startswith("./a b.xml:2:5: ")


def test_outside_of_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for path in ("sub/feed.xml", "../feed.xml", "<stdin>", "https://ada.invalid/./feed.xml"):
        assert in_repository(path) == path
    assert in_repository("./feed.xml") == "feed.xml"
    git(tmp_path, "init", "-q", "inner")
    monkeypatch.chdir(tmp_path / "inner")
    assert in_repository("../feed.xml") == "../feed.xml"


def test_what_to_do_stands_in_the_annotation(
    docs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del docs
    done = run(capsys, "--select=A001", "--output-format=github", "a b.xml")
    (line,) = done.out.splitlines()
    words = line.partition("::")[2].partition("::")[2].split("%0A")
    assert words[0].startswith("a b.xml:2:5: the id 'notes'")
    assert words[-1] == "feedlint --explain id-not-iri"
    assert len(words) == 3
    assert words[1]
