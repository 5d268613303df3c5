"""From arguments to files: names, folders, git, exclusions."""

from __future__ import annotations

import hashlib
import os
import shutil
import struct
import subprocess
from typing import TYPE_CHECKING

import pytest

from feedlint.command.discover import FEED_NAME, Problem, Target, discover
from feedlint.command.globs import Patterns

if TYPE_CHECKING:
    from pathlib import Path


def make(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("<feed/>", encoding="utf-8")


def git(root: Path, *arguments: str) -> None:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
    environment |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(["git", *arguments], cwd=root, env=environment, check=True, capture_output=True)


def found(*paths: str) -> list[str]:
    items = list(discover(paths))
    assert all(isinstance(item, Target) for item in items), items
    return [item.path for item in items if isinstance(item, Target)]


@pytest.mark.parametrize(
    ("name", "is_feed"),
    [
        ("a.atom", True),
        ("blog/b.rss", True),
        ("atom.xml", True),
        ("all.atom.xml", True),
        ("feed.xml", True),
        ("tags/rust/index.xml", True),
        ("rss.xml", True),
        ("rss2.xml", True),
        ("my-feed.xml", True),
        ("site_atom.xml", True),
        ("pom.xml", False),
        ("sitemap.xml", False),
        ("datafeed.xml", False),
        ("feed.xml.in", False),
        ("myindex.xml", False),
        ("atom", False),
        ("index.html", False),
        ("feed.json", True),
        ("blog.feed.json", True),
        ("jsonfeed.json", True),
        ("feed.en.json", True),
        ("datafeed.json", False),
        ("package.json", False),
        ("feed.json.njk", False),
        ("chapters.json", True),
        ("ep1/12-chapters.json", True),
        ("mychapters.json", False),
    ],
)
def test_names_of_feeds(name: str, is_feed: bool) -> None:  # noqa: FBT001  # a column of the table
    assert bool(FEED_NAME.search(name)) is is_feed


def test_json_of_another_name_is_looked_into(tmp_path: Path) -> None:
    heads = {
        "a.json": '{"version": "https://jsonfeed.org/version/1.1"}',
        "b.json": '{"version": "https:\\/\\/jsonfeed.org\\/version\\/1"}',
        "c.json": '{"name": "c"}',
        "d.json": "",
        "e.txt": '{"version": "https://jsonfeed.org/version/1.1"}',
        "f.json": " " * 5_000 + '{"version": "https://jsonfeed.org/version/1.1"}',
    }
    for name, text in heads.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert found(str(tmp_path)) == [str(tmp_path / "a.json"), str(tmp_path / "b.json")]


def test_a_named_file_is_taken_whatever_its_name(tmp_path: Path) -> None:
    make(tmp_path, "strange.txt")
    path = str(tmp_path / "strange.txt")
    assert found(path, "-", "not-there") == [path, "-", "not-there"]


def test_each_file_comes_once_in_the_order_of_the_arguments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "b.atom", "a.atom", "sub/feed.xml", "sub/other.xml")
    monkeypatch.chdir(tmp_path)
    assert found("sub", "./b.atom", ".", "-", "-") == ["sub/feed.xml", "./b.atom", "a.atom", "-"]


def test_a_plain_folder_is_walked_without_the_folders_of_tools(tmp_path: Path) -> None:
    make(tmp_path, "x/a.atom", "node_modules/b.atom", ".git2/c.atom", ".venv/d.atom", "x.xml")
    assert found(str(tmp_path)) == [str(tmp_path / ".git2/c.atom"), str(tmp_path / "x/a.atom")]


def test_what_git_ignores_is_left_out(tmp_path: Path) -> None:
    make(tmp_path, "a.atom", "tracked/b.atom", "build/c.atom", "deleted.atom", "new.atom")
    (tmp_path / ".gitignore").write_text("build/\n", encoding="utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "a.atom", "tracked", "deleted.atom")
    (tmp_path / "deleted.atom").unlink()
    names = ("a.atom", "new.atom", "tracked/b.atom")
    assert found(str(tmp_path)) == [str(tmp_path / name) for name in names]
    # Who names an ignored folder, the output of a build, wants it linted.
    assert found(str(tmp_path / "build")) == [str(tmp_path / "build/c.atom")]


def test_a_repository_in_the_repository(tmp_path: Path) -> None:
    make(tmp_path, "a.atom", "inner/b.atom", "inner/out/c.atom")
    git(tmp_path, "init", "-q")
    git(tmp_path / "inner", "init", "-q")
    (tmp_path / "inner/.gitignore").write_text("out\n", encoding="utf-8")
    assert found(str(tmp_path)) == [str(tmp_path / "a.atom"), str(tmp_path / "inner/b.atom")]


def index_of(root: Path, *names: str) -> None:
    """Write an index with names that `git add` would refuse."""
    body = b"DIRC" + struct.pack(">II", 2, len(names))
    for name in names:
        raw = name.encode()
        entry = struct.pack(">10I", 0, 0, 0, 0, 0, 0, 0o100644, 0, 0, 0)
        entry += b"\x11" * 20 + struct.pack(">H", len(raw)) + raw
        body += entry + b"\0" * (8 - len(entry) % 8)
    (root / ".git/index").write_bytes(body + hashlib.sha1(body, usedforsecurity=False).digest())


@pytest.mark.parametrize(
    "name",
    ["../secret/x.atom", "a/../../secret/x.atom", "{root}/secret/x.atom", "./a.atom", "a//b.atom"],
)
def test_a_name_in_the_index_that_leads_out(tmp_path: Path, name: str) -> None:
    make(tmp_path, "secret/x.atom", "site/a.atom", "site/a/b.atom")
    site = tmp_path / "site"
    git(site, "init", "-q")
    odd = name.format(root=tmp_path)
    index_of(site, odd)
    items = list(discover([str(site)]))
    assert [str(item.path) for item in items if isinstance(item, Target)] == [
        str(site / "a.atom"),
        str(site / "a/b.atom"),
    ]
    words = f"git lists {odd!r}, which is no path in this folder"
    assert [item for item in items if isinstance(item, Problem)] == [Problem(str(site), words)]
    index_of(site, odd, "z/../z.atom", "z/../z.atom2")
    problems = [item for item in discover([str(site)]) if isinstance(item, Problem)]
    assert problems == [Problem(str(site), words.replace(",", " and 2 more,"))]


def test_a_tracked_folder_that_became_a_link(tmp_path: Path) -> None:
    make(tmp_path, "secret/b/x.atom", "site/a.atom", "site/d/b/x.atom")
    site = tmp_path / "site"
    git(site, "init", "-q")
    git(site, "add", "-A")
    shutil.rmtree(site / "d")
    (site / "d").symlink_to(tmp_path / "secret")
    assert found(str(site)) == [str(site / "a.atom")]


def test_a_submodule_that_was_not_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "main/feed.xml", "sub/theme.atom")
    for name in ("sub", "main"):
        git(tmp_path / name, "init", "-q")
        git(tmp_path / name, "config", "protocol.file.allow", "always")
    commit = ("-c", "user.name=Ada", "-c", "user.email=ada@ada.invalid", "commit", "-qm", "One")
    git(tmp_path / "sub", "add", "-A")
    git(tmp_path / "sub", *commit)
    main = tmp_path / "main"
    git(main, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "../sub", "theme")
    git(main, "add", "-A")
    git(main, *commit)
    assert found(str(main)) == [str(main / "feed.xml"), str(main / "theme/theme.atom")]
    git(tmp_path, "clone", "-q", "main", "checkout")
    monkeypatch.chdir(tmp_path / "checkout")
    assert os.listdir("theme") == []
    assert found(".") == ["feed.xml"]
    none = "holds no file with a feed's name; name the files themselves"
    assert list(discover(["theme"])) == [Problem("theme", none)]
    # An empty `.git` makes it no repository either.
    (tmp_path / "checkout/theme/.git").mkdir()
    make(tmp_path / "checkout", "theme/left.atom")
    assert found(".") == ["feed.xml", "theme/left.atom"]


def test_many_repositories_in_each_other(tmp_path: Path) -> None:
    depth = 30
    make(tmp_path, *("r/" * n + "a.atom" for n in range(depth)))
    for n in range(depth):
        git(tmp_path.joinpath(*["r"] * n), "init", "-q")
    assert len(found(str(tmp_path))) == depth


def test_the_environment_of_a_hook_does_not_mislead_git(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "one/a.atom", "two/b.atom")
    git(tmp_path / "one", "init", "-q")
    git(tmp_path / "two", "init", "-q")
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "one/.git"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "nowhere"))
    monkeypatch.setenv("GIT_WORK_TREE", str(tmp_path / "one"))
    assert found(str(tmp_path / "two")) == [str(tmp_path / "two/b.atom")]


def test_a_hostile_repository_runs_nothing(tmp_path: Path) -> None:
    make(tmp_path, "a.atom")
    git(tmp_path, "init", "-q")
    mark = tmp_path / "mark"
    script = tmp_path / "run.sh"
    script.write_text(f"#!/bin/sh\ntouch '{mark}'\n", encoding="utf-8")
    script.chmod(0o755)
    git(tmp_path, "config", "core.fsmonitor", str(script))
    assert found(str(tmp_path)) == [str(tmp_path / "a.atom")]
    assert not mark.exists()


def test_without_git_all_is_walked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a.atom", "build/c.atom")
    (tmp_path / ".gitignore").write_text("build/\n", encoding="utf-8")
    git(tmp_path, "init", "-q")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert found(str(tmp_path)) == [str(tmp_path / "a.atom"), str(tmp_path / "build/c.atom")]


@pytest.mark.parametrize("is_repository", [False, True])
def test_links_are_not_followed_in_a_search(
    tmp_path: Path,
    is_repository: bool,  # noqa: FBT001  # a column of the table
) -> None:
    make(tmp_path, "secret.txt", "site/a.atom")
    (tmp_path / "site/b.atom").symlink_to(tmp_path / "secret.txt")
    (tmp_path / "site/loop").symlink_to(tmp_path / "site")
    if is_repository:
        git(tmp_path / "site", "init", "-q")
    assert found(str(tmp_path / "site")) == [str(tmp_path / "site/a.atom")]


def test_names_that_are_no_text(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9\n.atom"
    with open(name, "wb") as file:
        file.write(b"<feed/>")
    git(tmp_path, "init", "-q")
    assert [os.fsencode(path) for path in found(str(tmp_path))] == [name]


def test_a_folder_without_feeds_is_a_problem(tmp_path: Path) -> None:
    make(tmp_path, "pom.xml")
    assert list(discover([str(tmp_path)])) == [
        Problem(str(tmp_path), "holds no file with a feed's name; name the files themselves")
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser reads everything")
def test_an_unreadable_folder_is_a_problem(tmp_path: Path) -> None:
    make(tmp_path, "a.atom", "closed/b.atom")
    (tmp_path / "closed").chmod(0)
    items = list(discover([str(tmp_path)]))
    (tmp_path / "closed").chmod(0o755)
    assert Problem(str(tmp_path / "closed"), "cannot be read: permission denied") in items
    assert Target(str(tmp_path / "a.atom")) in items


@pytest.mark.parametrize(
    ("pattern", "matching", "others"),
    [
        ("vendor", ["vendor/a.atom", "x/vendor/b/c.atom"], ["vendors/a.atom", "a.atom"]),
        ("vendor/", ["vendor/a.atom", "x/vendor/a.atom"], ["vendor2/a.atom"]),
        ("/vendor", ["vendor/a.atom"], ["x/vendor/a.atom"]),
        ("x/vendor", ["x/vendor/a.atom"], ["vendor/a.atom", "y/x/vendor/a.atom"]),
        ("*.xml", ["a.xml", "b/c.xml"], ["a.xml2", "xml"]),
        ("drafts/*.xml", ["drafts/a.xml"], ["drafts/b/a.xml", "x/drafts/a.xml"]),
        ("drafts/**/*.xml", ["drafts/a.xml", "drafts/b/c/a.xml"], ["a.xml"]),
        ("**/feed.xml", ["feed.xml", "a/b/feed.xml"], ["a/feed.xmls"]),
        ("out/**", ["out/a", "out/b/c"], ["out", "xout/a"]),
        ("feed-?.xml", ["feed-1.xml", "a/feed-2.xml"], ["feed-10.xml", "feed-.xml"]),
        ("feed-[0-3].xml", ["feed-1.xml"], ["feed-4.xml", "feed-[0-3].xml"]),
        ("feed-[!0-3].xml", ["feed-4.xml"], ["feed-1.xml"]),
        ("a+b (1).xml", ["a+b (1).xml"], ["aab (1).xml"]),
        ("./a.atom", ["a.atom", "b/a.atom"], ["a-atom"]),
    ],
)
def test_patterns(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    pattern: str,
    matching: list[str],
    others: list[str],
) -> None:
    (tmp_path / "sub").mkdir()
    monkeypatch.chdir(tmp_path / "sub")
    patterns = Patterns(str(tmp_path), [pattern])
    assert [name for name in matching if not patterns.matches(f"../{name}")] == []
    assert [name for name in others if patterns.matches(f"../{name}")] == []


def test_no_pattern_matches_nothing(tmp_path: Path) -> None:
    assert not Patterns(str(tmp_path), []).matches("a")


def test_a_pattern_that_no_shell_expanded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("b.atom", "a.atom", "sub/c.atom", "[x].atom", "d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    assert list(discover(["?.atom"])) == [Target("a.atom"), Target("b.atom")]
    nested = list(discover([os.path.join("**", "c.atom")]))
    assert nested == [Target(os.path.join("sub", "c.atom"))]
    # A file of that very name is meant before any pattern, and no match stays an error.
    assert list(discover(["[x].atom"])) == [Target("[x].atom")]
    assert list(discover(["*.none"])) == [Target("*.none")]
