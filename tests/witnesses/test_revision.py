"""Files as they were at a revision, from real repositories."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from feedlint.reading.source import InputError
from feedlint.witnesses.revision import read_at
from tests.commands import GOOD, git, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "site"
    write(root, {"blog/feed.xml": GOOD})
    git(root, "init", "-q")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "One")
    git(root, "tag", "one")
    write(root, {"blog/feed.xml": GOOD.replace("Notes", "News"), "blog/é new.xml": GOOD})
    git(root, "commit", "-qam", "Two")
    monkeypatch.chdir(root)
    return root


def test_the_file_as_it_was(site: Path) -> None:
    for path in ("blog/feed.xml", str(site / "blog/feed.xml"), "blog/../blog/feed.xml"):
        assert read_at(path, "one") == GOOD.encode()
        assert read_at(path, "HEAD") == GOOD.replace("Notes", "News").encode()
        assert read_at(path, "HEAD~1") == GOOD.encode()


@pytest.mark.usefixtures("site")
def test_a_file_that_was_not_there() -> None:
    assert read_at("blog/é new.xml", "one") is None


def test_a_name_that_git_could_misread(site: Path) -> None:
    name = "-n :(top)*\n.xml"
    write(site, {name: GOOD})
    git(site, "add", "-A")
    git(site, "commit", "-qm", "Three")
    assert read_at(name, "HEAD") == GOOD.encode()


@pytest.mark.parametrize(
    "revision", ["none", "--help", "-h", "one:blog/feed.xml", "one two", "x\n"]
)
@pytest.mark.usefixtures("site")
def test_what_is_no_commit(revision: str) -> None:
    with pytest.raises(InputError, match="is no commit of its repository"):
        read_at("blog/feed.xml", revision)


def test_no_repository(tmp_path: Path) -> None:
    write(tmp_path, {"feed.xml": GOOD})
    with pytest.raises(InputError, match="it is in no git repository"):
        read_at(str(tmp_path / "feed.xml"), "HEAD")


@pytest.mark.usefixtures("site")
def test_a_folder_that_is_not_there() -> None:
    with pytest.raises(InputError, match="its folder is not there"):
        read_at("none/feed.xml", "HEAD")


@pytest.mark.usefixtures("site")
def test_no_git(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(InputError, match="git is not installed"):
        read_at("blog/feed.xml", "one")


def test_the_environment_of_a_hook_does_not_mislead(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    git(other, "init", "-q")
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other))
    assert read_at(str(site / "blog/feed.xml"), "one") == GOOD.encode()


def test_nothing_of_the_repository_is_run(site: Path) -> None:
    witness = site / "witness"
    script = site / "run.sh"
    script.write_text(f"#!/bin/sh\ntouch {witness}\n", encoding="utf-8")
    script.chmod(0o755)
    for key in ("core.fsmonitor", "core.pager", "diff.external", "filter.x.smudge"):
        git(site, "config", key, str(script))
    (site / ".gitattributes").write_text("*.xml filter=x diff=x\n", encoding="utf-8")
    assert read_at("blog/feed.xml", "one") == GOOD.encode()
    assert not witness.exists()
    assert os.listdir(site / "blog")


def test_a_file_that_was_too_large(site: Path) -> None:
    with pytest.raises(InputError, match=r"was too large at 'one': \d+ bytes"):
        read_at(str(site / "blog/feed.xml"), "one", 10)
