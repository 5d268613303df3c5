"""The hooks for pre-commit: which files they choose, and a real run of them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from identify import identify

from feedlint.command.cli import main
from feedlint.command.discover import FEED_NAME, feeds_among
from feedlint.command.sniff import MAYBE_FEED
from tests.commands import MENDABLE, write
from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

HOOKS: list[dict[str, Any]] = yaml.safe_load(
    (CHECKOUT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
)
OWN = yaml.safe_load((CHECKOUT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
GOOD = (CHECKOUT / "examples/cgit-fixed.atom").read_text(encoding="utf-8")
BAD = (CHECKOUT / "examples/cgit.atom").read_text(encoding="utf-8")


def chosen(hook: dict[str, Any], root: Path) -> set[str]:
    """The files that pre-commit hands to a hook: by name, then by identify's tags."""
    names = {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()}
    found = set()
    for name in names:
        tags = identify.tags_from_path(str(root / name))
        wanted = set(hook.get("types", ["file"]))
        if re.search(hook["files"], name) and wanted <= tags:
            found.add(name)
    return found


def test_ids_and_entries() -> None:
    assert [(hook["id"], hook["entry"]) for hook in HOOKS] == [
        ("feedlint", "feedlint --skip-non-feeds"),
        ("feedlint-strict", "feedlint --skip-non-feeds --strict"),
        ("feedlint-fix", "feedlint --skip-non-feeds --fix"),
    ]
    assert {hook["language"] for hook in HOOKS} == {"python"}
    # The names of files follow, and a file can be called `--output=json=feed.xml`.
    assert [hook["args"] for hook in HOOKS] == [["--"]] * 3


def test_the_expression_is_the_one_of_the_search() -> None:
    either = f"{FEED_NAME.pattern}|{MAYBE_FEED.pattern.removeprefix('(?i)')}"
    assert {hook["files"] for hook in HOOKS} == {either}


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_the_files_it_chooses(hook: dict[str, Any], tmp_path: Path) -> None:
    feeds = {
        *("a.atom", "sub/b.rss", "atom.xml", "blog/all.atom.xml", "feed.xml"),
        *("public/index.xml", "rss2.xml", "wide.atom", "feed.json", "rss.xml", "index.rdf"),
        *("site/feed_rss_created.xml", "feed_rss_updated.xml", "podcast.xml"),
    }
    # Of these only the beginning can say what they are, and --skip-non-feeds looks.
    maybe = {"news.xml", "sub/blog.xml", "package.json"}
    others = {"pom.xml", "sitemap.xml", "index.html", "atom.py", "feed.xml.erb", "datafeed.xml"}
    for name in feeds | maybe | others:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        # identify takes UTF-16 for binary; a feed in it is a feed all the same.
        path.write_text(GOOD, encoding="utf-16" if name == "wide.atom" else "utf-8")
    assert chosen(hook, tmp_path) == feeds | maybe
    (tmp_path / "news.xml").write_text("<news/>", encoding="utf-8")
    (tmp_path / "feed.xml").write_text("<news/>", encoding="utf-8")
    (tmp_path / "package.json").write_text("{}", encoding="utf-8")
    names = ["news.xml", "feed.xml", "sub/blog.xml", "package.json", "none.xml", "sub"]
    paths = [str(tmp_path / name) for name in names]
    assert feeds_among([*paths, "-"]) == [*(paths[i] for i in (1, 2, 4, 5)), "-"]


def test_that_nothing_is_left_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "news.xml"
    path.write_text("<news/>", encoding="utf-8")
    assert main(["--isolated", "--skip-non-feeds", str(path)]) == 0
    assert "no file that was named is a feed" in capsys.readouterr().err


def test_own_hooks_clone_nothing_and_use_the_tools_of_the_project() -> None:
    assert [repo["repo"] for repo in OWN["repos"]] == ["local"]
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    known = {*project["dependencies"]}.union(*extras.values())
    hooks = OWN["repos"][0]["hooks"]
    used = {name for hook in hooks for name in hook.get("additional_dependencies", ())}
    assert used <= known
    assert {"ruff-check", "ruff-format", "mypy", "generate"} <= {hook["id"] for hook in hooks}


def git(root: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Ada", "-c", "user.email=ada@ada.invalid"]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
    environment |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    command = ["git", *identity, *arguments]
    subprocess.run(command, cwd=root, env=environment, check=True, capture_output=True)


@pytest.fixture(scope="module")
def hook_repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with what pre-commit installs feedlint from."""
    root = tmp_path_factory.mktemp("feedlint")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "-co", "--exclude-standard"],
        cwd=CHECKOUT,
        check=True,
        capture_output=True,
        text=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        if name.startswith("tests/") or not (CHECKOUT / name).is_file():
            continue
        target = root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((CHECKOUT / name).read_bytes())
    git(root, "init", "-q")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "All")
    return root


@pytest.mark.usefixtures("package_index")
def test_a_real_run(hook_repository: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "good.atom").write_text(GOOD, encoding="utf-8")
    (site / "feed.xml").write_text(BAD, encoding="utf-8")
    (site / "pom.xml").write_text("<project/>", encoding="utf-8")
    git(site, "init", "-q")
    git(site, "add", "-A")

    def run(hook: str, *names: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [
                *(sys.executable, "-m", "pre_commit", "try-repo", str(hook_repository), hook),
                *("--verbose", "--color=never"),
                *(("--files", *names) if names else ("--all-files",)),
            ],
            cwd=site,
            env={**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "cache")},
            check=False,
            capture_output=True,
            text=True,
        )

    write(site, {"news.xml": "<news/>", "blog.xml": BAD})
    git(site, "add", "-A")
    failed = run("feedlint", "good.atom", "feed.xml", "pom.xml", "news.xml", "blog.xml")
    assert failed.returncode == 1, failed.stdout + failed.stderr
    assert "blog.xml:14:5: error[id-not-iri]" in failed.stdout
    assert "news.xml" not in failed.stdout
    assert "feed.xml:14:5: error[id-not-iri]" in failed.stdout
    assert "pom.xml" not in failed.stdout
    passed = run("feedlint-strict", "good.atom", "pom.xml")
    assert passed.returncode == 0, passed.stdout + passed.stderr
    assert "No findings in 1 feed" in passed.stdout
    write(site, {"m.atom": MENDABLE.replace("<id> ", "<id>")})
    git(site, "add", "m.atom")
    mended = run("feedlint-fix", "m.atom", "good.atom")
    assert mended.returncode == 1, mended.stdout + mended.stderr
    assert "files were modified by this hook" in mended.stdout
    assert "2024-03-04T05:06:07+00:00" in (site / "m.atom").read_text(encoding="utf-8")
    assert (site / "good.atom").read_text(encoding="utf-8") == GOOD
    git(site, "add", "m.atom")
    again = run("feedlint-fix", "m.atom", "good.atom")
    assert again.returncode == 0, again.stdout + again.stderr
    odd = "--output=json=good.atom"
    write(site, {odd: BAD})
    git(site, "add", "--", odd)
    for hook in ("feedlint", "feedlint-strict", "feedlint-fix"):
        # `--files` of pre-commit itself takes no such name.
        named = run(hook)
        assert f"{odd}:14:5: error[id-not-iri]" in named.stdout, named.stdout + named.stderr
        assert (site / "good.atom").read_text(encoding="utf-8") == GOOD
