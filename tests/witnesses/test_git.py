"""Git is started in one way, and nothing of a repository starts with it."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from feedlint.reading.source import InputError
from feedlint.witnesses import git as guarded
from feedlint.witnesses.repository import Repository
from feedlint.witnesses.revision import read_at
from tests.commands import CONCISE, GOOD, feedlint, git, write

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the commands are a shell's")

#: What a repository says of a remote from which git would fetch by starting a program.
CONFIGURATION = """\
[core]
\trepositoryformatversion = 1
\tbare = false
{worktree}[extensions]
\tpartialClone = origin
[remote "origin"]
\turl = ext::sh -c touch% {mark}
\tpromisor = true
[protocol]
\tallow = always
[protocol "ext"]
\tallow = always
"""


def lacking(folder: Path, name: str) -> None:
    """Remove an object of the repository at `folder`."""
    digits = git(folder, "rev-parse", name)
    (folder / ".git/objects" / digits[:2] / digits[2:]).unlink()


@pytest.fixture
def promised(tmp_path: Path) -> Path:
    """A repository whose `.gitignore` and feed are only in the index, for git to fetch."""
    root = tmp_path / "promised"
    write(root, {".gitignore": "*.tmp\n", "feed.xml": GOOD})
    git(root, "init", "-q")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "One")
    git(root, "update-index", "--skip-worktree", ".gitignore")
    lacking(root, "HEAD:.gitignore")
    lacking(root, "HEAD:feed.xml")
    (root / ".gitignore").unlink()
    return root


def armed(folder: Path, mark: Path, worktree: str = "") -> None:
    (folder / "config").write_text(
        CONFIGURATION.format(mark=mark, worktree=worktree), encoding="utf-8"
    )


def test_a_folder_of_a_checkout_that_is_a_bare_repository(promised: Path, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    site = tmp_path / "site"
    public = site / "public"
    public.mkdir(parents=True)
    for name in ("HEAD", "index"):
        shutil.copy(promised / ".git" / name, public / name)
    for name in ("objects", "refs"):
        shutil.copytree(promised / ".git" / name, public / name)
    armed(public, mark, "\tworktree = .\n")
    write(public, {"feed.xml": GOOD})
    git(site, "init", "-q")
    for arguments in (["public"], ["."], ["--since=HEAD", "public/feed.xml"]):
        done = feedlint(["--isolated", CONCISE, *arguments], site)
        assert not mark.exists(), arguments
        assert b"Traceback" not in done.stderr
    assert feedlint(["--isolated", CONCISE, "public"], site).returncode == 0
    with pytest.raises(InputError, match="its folder is a bare repository to git"):
        read_at(str(public / "feed.xml"), "HEAD")


def test_a_repository_that_fetches_by_a_program(promised: Path, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    armed(promised / ".git", mark)
    for arguments in (["."], ["--since=HEAD", "feed.xml"], ["--git=.", "feed.xml"]):
        feedlint(["--isolated", CONCISE, *arguments], promised)
        assert not mark.exists(), arguments


def test_an_old_git_that_fetches_all_the_same(
    promised: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without GIT_NO_LAZY_FETCH no program is started either."""
    mark = tmp_path / "mark"
    armed(promised / ".git", mark)
    monkeypatch.delitem(guarded.VARIABLES, "GIT_NO_LAZY_FETCH")
    names = ("ls-files", "-z", "-co", "--exclude-standard")
    guarded.run(str(promised), *names, timeout=60)
    guarded.run(str(promised), "cat-file", "-p", "HEAD:feed.xml", timeout=60)
    assert not mark.exists()
    monkeypatch.delitem(guarded.VARIABLES, "GIT_ALLOW_PROTOCOL")
    guarded.run(str(promised), "cat-file", "-p", "HEAD:feed.xml", timeout=60)
    # The case is a real one: without both guards the program starts.
    assert mark.exists()


@pytest.mark.parametrize("entry", ["", ".", "bin"])
def test_git_is_not_taken_from_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entry: str
) -> None:
    mark = tmp_path / "mark"
    site = tmp_path / "site"
    write(site, {"feed.xml": GOOD, "git": f"#!/bin/sh\ntouch {mark}\n", "bin/git": "#!/bin/sh\n"})
    for name in ("git", "bin/git"):
        (site / name).chmod(0o755)
    monkeypatch.chdir(site)
    real = guarded.executable()
    monkeypatch.setenv("PATH", os.pathsep.join([entry, os.environ["PATH"]]))
    assert guarded.executable() == real
    assert guarded.environment()["PATH"].split(os.pathsep)[0] not in {"", ".", "bin"}


def test_the_guards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_DIR", "/elsewhere")
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", "program")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", "/ceiling")
    environment = guarded.environment()
    assert {key: environment[key] for key in environment if key.startswith("GIT_")} == {
        "GIT_ALLOW_PROTOCOL": "none",
        "GIT_ASKPASS": "",
        "GIT_CEILING_DIRECTORIES": "/ceiling",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_PAGER": "cat",
        "GIT_SSH_COMMAND": "false",
        "GIT_TERMINAL_PROMPT": "0",
    }
    command = guarded.command("x")
    for setting in ("safe.bareRepository=explicit", "core.fsmonitor=false"):
        assert command[command.index(setting) - 1] == "-c"
    assert f"core.hooksPath={os.devnull}" in command


def test_the_repository_of_commits_is_guarded_too(promised: Path, tmp_path: Path) -> None:
    armed(promised / ".git", tmp_path / "mark")
    with Repository(promised) as repository:
        assert repository.commit(git(promised, "rev-parse", "HEAD")) is not None
        assert repository.commit("0" * 40) is None
    assert not (tmp_path / "mark").exists()


def test_no_git(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(guarded.NoGitError, match="is not installed, or not on the PATH"):
        guarded.executable()


def test_what_git_says_and_when_it_is_slow(tmp_path: Path) -> None:
    answer = guarded.run(str(tmp_path), "cat-file", "-t", "none", timeout=60)
    assert (answer.code, answer.output) == (128, b"")
    assert answer.complaint.startswith("fatal: not a git repository")
    with pytest.raises(guarded.GitError, match="cannot be started: no such file"):
        guarded.run(str(tmp_path / "none"), "version", timeout=60)
    with pytest.raises(guarded.GitError, match="did not answer within 0 seconds"):
        guarded.run(str(tmp_path), "version", timeout=0)
