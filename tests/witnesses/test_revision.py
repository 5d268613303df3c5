"""Files as they were at a revision, from real repositories."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from feedlint.reading.source import InputError
from feedlint.witnesses.revision import read_at
from tests.commands import GOOD, feedlint, git, write


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
    write(Path(), {"new/feed.xml": GOOD})
    assert read_at("new/feed.xml", "one") is None


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


@pytest.mark.parametrize("kept", ["blob:none", "tree:0", "tree:1"])
def test_a_partial_clone_does_not_know(site: Path, tmp_path: Path, kept: str) -> None:
    """A missing object is no missing path: what changed must not pass unseen."""
    git(site, "config", "uploadpack.allowFilter", "true")
    part = tmp_path / "part"
    git(tmp_path, "clone", "-q", f"--filter={kept}", site.as_uri(), str(part))
    reason = "git lacks an object of 'one', or cannot read it; this is a partial clone"
    with pytest.raises(InputError, match=f"cannot be compared: {reason}"):
        read_at(str(part / "blog/feed.xml"), "one")
    done = feedlint(["--isolated", "--select=K", "--since=one", "blog/feed.xml"], part)
    assert done.returncode == 2
    assert b"was not there" not in done.stderr
    if kept == "blob:none":
        # Its folders are there, and tell that this file was not.
        assert read_at(str(part / "blog/é new.xml"), "one") is None


def test_a_shallow_clone_does_not_know(site: Path, tmp_path: Path) -> None:
    part = tmp_path / "part"
    git(tmp_path, "clone", "-q", "--depth=1", site.as_uri(), str(part))
    for revision in ("HEAD~1", git(site, "rev-parse", "one")):
        with pytest.raises(InputError, match="is no commit of its repository; this is a shallow"):
            read_at(str(part / "blog/feed.xml"), revision)
    assert read_at(str(part / "blog/feed.xml"), "HEAD") is not None


@pytest.mark.parametrize("name", ["one:blog/feed.xml", "one:blog", "one^{tree}"])
def test_a_damaged_repository(site: Path, name: str) -> None:
    digits = git(site, "rev-parse", name)
    (site / ".git/objects" / digits[:2] / digits[2:]).unlink()
    with pytest.raises(InputError, match=r"git lacks an object of 'one', or cannot read it$"):
        read_at(str(site / "blog/feed.xml"), "one")


@pytest.mark.skipif(sys.platform == "win32", reason="needs symbolic links")
def test_what_was_no_file(site: Path) -> None:
    write(site, {"folder.xml/a": "x"})
    (site / "link.xml").symlink_to("blog/feed.xml")
    git(site, "add", "-A")
    git(site, "commit", "-qm", "Three")
    assert read_at("folder.xml", "HEAD") is None
    with pytest.raises(InputError, match="was a symbolic link at 'HEAD'"):
        read_at("link.xml", "HEAD")
