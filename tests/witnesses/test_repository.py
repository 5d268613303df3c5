"""Real repositories: whole, cut short, of both formats, damaged, and hostile."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import subprocess
import zlib
from typing import TYPE_CHECKING

import pytest

from feedlint.commits.objects import Absence, Commit
from feedlint.witnesses.repository import Repository, RepositoryError
from tests.generators.commits import EXAMPLE, HOUR, START, Made, git, make
from tests.generators.held import made_adversarial, made_example, shallow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOWHERE = "0123456789" * 4


@pytest.fixture
def made(tmp_path: Path) -> Made:
    """A repository that a test may spoil."""
    target = tmp_path / "made.git"
    shutil.copytree(made_example().path, target)
    return Made(target, made_example().names)


@pytest.fixture
def repository(made: Made) -> Iterator[Repository]:
    with Repository(made.path) as opened:
        yield opened


def test_a_commit_is_what_git_says_it_is(repository: Repository, made: Made) -> None:
    found = repository.commit(made.names["prime"])
    assert found is not None
    assert found.name == made.names["prime"]
    assert found.parents == (made.names["begin"],)
    assert found.author == (
        b"Ada Lovelace",
        b"ada@analytical.example",
        START + HOUR - 600,
        "+0000",
    )
    assert found.committer == (b"Bob", b"bob@builders.example", START + HOUR, "+0000")
    assert found.message == "pump: prime it before use\n\nA dry pump only makes noise.\n"
    assert found.subject == "pump: prime it before use"


def test_every_subject_is_gits_own() -> None:
    made = made_adversarial()
    with Repository(made.path) as repository:
        for label, name in made.names.items():
            found = repository.commit(name)
            assert found is not None
            if label not in {"bytes", "control"}:
                said = git(made.path, "show", "-s", "--encoding=UTF-8", "--format=%s", name)
                assert found.subject == said.decode().rstrip("\n"), label


def test_an_encoding_in_the_header_is_believed() -> None:
    made = made_adversarial()
    with Repository(made.path) as repository:
        found = repository.commit(made.names["latin-1"])
        assert found is not None
        assert found.subject == "Grüße aus Köln"
        undeclared = repository.commit(made.names["bytes"])
        assert undeclared is not None
        assert [text.partition("\n")[0] for text in undeclared.messages] == [
            "Write K\ufffdln without a word",
            "Write Köln without a word",
        ]


@pytest.mark.parametrize("case", [str.lower, str.upper], ids=["lower", "upper"])
@pytest.mark.parametrize("digits", [7, 12, 39, 40])
def test_names_may_be_short_and_in_any_case(
    repository: Repository, made: Made, digits: int, case: type[str]
) -> None:
    name = made.names["mend"]
    found = repository.commit(case(name[:digits]))
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "name",
    [
        NOWHERE,
        NOWHERE[:12],
        "",
        "abc",
        "HEAD",
        "main",
        "--help",
        "a" * 64,
        "a\nb",
        "é" * 40,
        "a" * 99,
    ],
)
def test_what_names_nothing_is_unknown(repository: Repository, name: str) -> None:
    assert repository.find(name) is Absence.UNKNOWN
    assert repository.commit(name) is None


def test_a_branch_that_looks_like_a_name_is_none(made: Made) -> None:
    git(made.path, "branch", "abcdef12", made.names["prime"])
    with Repository(made.path) as repository:
        assert repository.find("abcdef12") is Absence.UNKNOWN


def test_other_objects_are_no_commits(made: Made) -> None:
    git(
        made.path, "-c", "user.name=B", "-c", "user.email=b@x", "tag", "-a", "-m", "t", "v1", "main"
    )
    tag = git(made.path, "rev-parse", "v1").decode().strip()
    tree = git(made.path, "rev-parse", "main^{tree}").decode().strip()
    with Repository(made.path) as repository:
        for name in (tag, tree, tag[:12], tree[:12]):
            assert repository.find(name) is Absence.NO_COMMIT, name


def test_a_name_that_fits_several_commits_is_ambiguous(tmp_path: Path) -> None:
    names = _many(tmp_path / "many.git", 600)
    starts = [name[:4] for name in names]
    double = next(start for start in starts if starts.count(start) > 1)
    with Repository(tmp_path / "many.git") as repository:
        assert repository.find(double) is Absence.AMBIGUOUS
        assert isinstance(repository.find(names[0]), Commit)


def test_ten_thousand_commits_take_one_process(tmp_path: Path) -> None:
    names = _many(tmp_path / "many.git", 10_000)
    with Repository(tmp_path / "many.git") as repository:
        assert all(repository.commit(name) is not None for name in names)
        assert repository.find(NOWHERE) is Absence.UNKNOWN
        assert repository.starts == 1


def _many(path: Path, count: int) -> list[str]:
    """The names of `count` commits without files."""
    path.mkdir()
    git(path, "init", "--quiet", "--bare", "--initial-branch=main")
    stream = b"".join(
        b"commit refs/heads/main\ncommitter B <b@x> %d +0000\ndata 6\nm%05d\n" % (START + n, n)
        for n in range(count)
    )
    git(path, "fast-import", "--quiet", input=stream)
    return git(path, "rev-list", "main").decode().split()


def test_sha256(tmp_path: Path) -> None:
    made = make(tmp_path / "wide.git", EXAMPLE, "sha256")
    with Repository(made.path) as repository:
        name = made.names["prime"]
        assert len(name) == 64
        for short in (name, name[:12]):
            found = repository.commit(short)
            assert found is not None
            assert found.name == name
        assert repository.find(NOWHERE) is Absence.UNKNOWN
        assert repository.find("a" * 64) is Absence.UNKNOWN


def test_work_trees_and_their_links(tmp_path: Path, made: Made) -> None:
    work, linked = tmp_path / "work", tmp_path / "linked"
    git(tmp_path, "clone", "--quiet", "--separate-git-dir", str(tmp_path / "own.git"),
        str(made.path), str(work))  # fmt: skip
    git(work, "worktree", "add", "--quiet", "--detach", str(linked))
    assert (work / ".git").is_file()
    assert (linked / ".git").is_file()
    for path in (work, linked, tmp_path / "own.git", made.path):
        with Repository(path) as repository:
            assert repository.commit(made.names["begin"]) is not None, path


def test_borrowed_objects_are_found(tmp_path: Path, made: Made) -> None:
    git(tmp_path, "clone", "--quiet", "--bare", "--shared", str(made.path), "shared.git")
    assert not list((tmp_path / "shared.git" / "objects" / "pack").iterdir())
    with Repository(tmp_path / "shared.git") as repository:
        assert repository.commit(made.names["begin"]) is not None


def test_what_is_no_repository(tmp_path: Path, made: Made) -> None:
    (tmp_path / "file").write_text("gitdir: nowhere\n", encoding="ascii")
    work = tmp_path / "work"
    git(tmp_path, "clone", "--quiet", str(made.path), str(work))
    (work / "inside").mkdir()
    for path, words in (
        (tmp_path, "is no git repository"),
        (tmp_path / "none", "is no git repository: there is no such folder"),
        (tmp_path / "file", "is no git repository: there is no such folder"),
        (work / "inside", "is no git repository; "),
    ):
        with pytest.raises(RepositoryError, match=words):
            Repository(path)


def test_a_shallow_clone_knows_where_it_ends() -> None:
    names = made_example().names
    repository = shallow()
    assert repository.is_shallow
    assert not repository.is_partial
    assert repository.boundary == (names["merge"],)
    assert repository.horizon == START + 5 * HOUR
    assert repository.find(names["polish"]) is Absence.UNKNOWN


def test_a_whole_clone_is_neither_shallow_nor_partial(repository: Repository) -> None:
    assert (repository.is_shallow, repository.is_partial, repository.horizon) == (
        False,
        False,
        None,
    )


@pytest.mark.parametrize(
    ("what", "is_partial"), [("blob:none", False), ("tree:0", False), ("object:type=tag", True)]
)
def test_a_partial_clone_never_fetches(
    tmp_path: Path,
    made: Made,
    what: str,
    is_partial: bool,  # noqa: FBT001  # a column
) -> None:
    git(made.path, "config", "uploadpack.allowFilter", "true")
    git(made.path, "config", "uploadpack.allowAnySHA1InWant", "true")
    clone = tmp_path / "partial.git"
    git(tmp_path, "clone", "--quiet", "--bare", f"--filter={what}", "--branch=side",
        "--single-branch", f"file://{made.path}", str(clone))  # fmt: skip
    _trap(clone, tmp_path / "trace")
    with Repository(clone) as repository:
        assert repository.find(made.names["write"]) is Absence.UNKNOWN
        assert repository.is_partial is is_partial
    assert not (tmp_path / "trace").exists()
    # The trap is a real one: git itself goes and asks.
    with pytest.raises(subprocess.CalledProcessError):
        git(clone, "cat-file", "-t", made.names["write"])
    assert (tmp_path / "trace").exists()


def _trap(path: Path, trace: Path) -> None:
    """Configure everything of a repository that can start a program to leave a trace."""
    program = path / "trap"
    program.write_text(f"#!/bin/sh\necho \"$0 $*\" >>'{trace}'\n", encoding="utf-8")
    program.chmod(0o755)
    (path / "hooks").mkdir(exist_ok=True)
    for hook in ("post-checkout", "pre-auto-gc", "post-index-change", "fsmonitor-watchman"):
        shutil.copy(program, path / "hooks" / hook)
    for key in (
        *("core.fsmonitor", "core.pager", "pager.cat-file", "core.sshCommand", "core.editor"),
        *("core.gitProxy", "core.askPass", "credential.helper", "diff.external", "gpg.program"),
        *(
            "remote.origin.uploadpack",
            "filter.x.process",
            "filter.x.smudge",
            "uploadpack.packObjectsHook",
        ),
        *("core.alternateRefsCommand", "interactive.diffFilter", "sequence.editor"),
    ):
        git(path, "config", key, str(program))
    git(path, "config", "alias.cat-file", f"!{program}")
    git(path, "config", "core.hooksPath", str(path / "hooks"))
    git(path, "config", "remote.origin.url", f"ext::{program}")
    git(path, "config", "remote.origin.vcs", "ext")
    git(path, "config", "protocol.ext.allow", "always")
    git(path, "config", "protocol.allow", "always")


def test_a_hostile_repository_runs_nothing(tmp_path: Path, made: Made) -> None:
    trace = tmp_path / "trace"
    _trap(made.path, trace)
    with (made.path / "config").open("a", encoding="ascii") as file:
        file.write("[include]\n\tpath = /dev/tty\n[core]\n\tworktree = /nowhere\n")
    replaced, name = made.names["side"], made.names["prime"]
    (made.path / "refs" / "replace").mkdir()
    (made.path / "refs" / "replace" / name).write_text(f"{replaced}\n", encoding="ascii")
    with Repository(made.path) as repository:
        found = repository.commit(name)
        assert found is not None
        assert found.subject == "pump: prime it before use"
        assert repository.find(NOWHERE) is Absence.UNKNOWN
    assert not trace.exists()


def test_a_hostile_environment_says_nothing(
    tmp_path: Path, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    trace, other = tmp_path / "trace", tmp_path / "other.git"
    make(other, EXAMPLE[:1])
    program = tmp_path / "git"
    program.write_text(f"#!/bin/sh\necho ran >>'{trace}'\n", encoding="utf-8")
    program.chmod(0o755)
    variables = {
        "GIT_DIR": str(other),
        "GIT_COMMON_DIR": str(other),
        "GIT_OBJECT_DIRECTORY": str(other / "objects"),
        "GIT_NAMESPACE": "x",
        "GIT_PAGER": str(program),
        "GIT_SSH_COMMAND": str(program),
        "GIT_TRACE": str(trace),
        "GIT_TRACE2_EVENT": str(trace),
        "GIT_EXEC_PATH": str(tmp_path),
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "alias.cat-file",
        "GIT_CONFIG_VALUE_0": f"!{program}",
        "GIT_CONFIG_PARAMETERS": f"'core.pager={program}'",
    }
    for key, value in variables.items():
        monkeypatch.setenv(key, value)
    # A git in the current folder is not the user's.
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", os.pathsep.join(["", ".", os.environ["PATH"]]))
    with Repository(made.path) as repository:
        assert repository.commit(made.names["write"]) is not None
    assert not trace.exists()


def test_whose_the_repository_is_does_not_matter(made: Made) -> None:
    if os.geteuid():
        pytest.skip("only root can give files away")
    for path in (made.path, *made.path.rglob("*")):
        os.chown(path, 65_534, 65_534)
    with Repository(made.path) as repository:
        assert repository.commit(made.names["begin"]) is not None


def test_without_git(made: Made, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(RepositoryError, match="git is not installed, or not on the PATH"):
        Repository(made.path)


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("extensions.objectFormat", "sha3", "does not know its object format 'sha3'"),
        ("extensions.database", "x", "does not know its extension 'database'"),
    ],
)
def test_what_we_do_not_know(made: Made, key: str, value: str, words: str) -> None:
    with (made.path / "config").open("a", encoding="ascii") as file:
        section, _, name = key.partition(".")
        file.write(f"[{section}]\n\t{name} = {value}\n")
    with pytest.raises(RepositoryError, match=words):
        Repository(made.path)


def test_a_broken_configuration(made: Made) -> None:
    (made.path / "config").write_text("[core\n", encoding="ascii")
    with pytest.raises(RepositoryError, match="bad config line 1"):
        Repository(made.path)


def _loose(path: Path, kind: str, data: bytes) -> str:
    """Write a loose object; return its name."""
    stored = b"%s %d\0%s" % (kind.encode(), len(data), data)
    name = hashlib.sha1(stored).hexdigest()  # noqa: S324  # git's own
    target = path / "objects" / name[:2] / name[2:]
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(zlib.compress(stored, 1))
    return name


def test_a_damaged_object_is_not_called_unknown(made: Made) -> None:
    name = _loose(made.path, "commit", b"tree\n")
    target = made.path / "objects" / name[:2] / name[2:]
    target.chmod(stat.S_IRUSR | stat.S_IWUSR)
    target.write_bytes(b"damaged")
    with (
        Repository(made.path) as repository,
        pytest.raises(RepositoryError, match=r"cannot be read: git says '.*"),
    ):
        repository.find(name)


def test_a_commit_that_is_none_inside(made: Made) -> None:
    name = _loose(made.path, "commit", b"nothing that git would write\n")
    with (
        Repository(made.path) as repository,
        pytest.raises(RepositoryError, match=f"commit {name} is not written as a commit is"),
    ):
        repository.find(name)


def test_large_objects_are_not_read(made: Made) -> None:
    # Four bytes of each megabyte are stored.
    blobs = [_loose(made.path, "blob", bytes([n]) * 5_000_000) for n in range(3)]
    commit = _loose(made.path, "commit", b"tree %040d\n\n" % 0 + b"x" * 5_000_000)
    with Repository(made.path) as repository:
        for blob in blobs:
            assert repository.find(blob) is Absence.NO_COMMIT
        assert repository.commit(made.names["begin"]) is not None
        assert repository.starts == len(blobs) + 1
        with pytest.raises(RepositoryError, match=f"commit {commit} is too large"):
            repository.find(commit)


def _fake_git(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.mkdir()
    program = folder / "git"
    program.write_text(
        f"#!/bin/sh\ncase $* in (*config*--file*) exit 1;; esac\n{script}\n", encoding="ascii"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("exec sleep 60", "git did not answer within 0.3 seconds"),
        ("exit 3", "git ended without a word"),
        ("echo 'fatal: no luck' >&2; exit 128", "git says 'fatal: no luck'"),
        ("read name; echo $name what", "git ended without a word"),
        ("read name; echo $name commit 100; echo short", "git ended without a word"),
    ],
)
def test_a_git_that_does_not_work(
    tmp_path: Path, made: Made, monkeypatch: pytest.MonkeyPatch, script: str, words: str
) -> None:
    _fake_git(tmp_path / "bin", script, monkeypatch)
    with (
        Repository(made.path, timeout=0.3) as repository,
        pytest.raises(RepositoryError, match=f"cannot be read: {words}"),
    ):
        repository.find(NOWHERE)


def test_a_closed_repository_can_be_closed_again(made: Made) -> None:
    repository = Repository(made.path)
    assert repository.commit(made.names["begin"]) is not None
    repository.close()
    repository.close()
    assert repository.starts == 1
