"""The recipes in the generators themselves: what the pages say is put there, and run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.command.test_watch import Watcher
from tests.commands import BAD, GOOD, plain_environment, write
from tests.conftest import CHECKOUT
from tests.test_recipes import fences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

#: Seconds between the last write of a generator and what `--watch` says of it.
SOON = 0.5


def recipe(name: str, language: str) -> list[str]:
    return fences(CHECKOUT / f"docs/recipes/{name}.md", language)


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An environment in which `feedlint` is this one."""
    command = tmp_path / "bin" / "feedlint"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m feedlint "$@"\n')
    command.chmod(0o755)
    return plain_environment(PATH=f"{command.parent}{os.pathsep}{os.environ['PATH']}")


def from_index(tmp_path: Path, environment: dict[str, str], *names: str) -> None:
    """Packages from the index, for the tests' own Python."""
    folder = tmp_path / "packages"
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(folder), *names]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"{', '.join(names)} cannot be had from a package index")
    environment["PYTHONPATH"] += f"{os.pathsep}{folder}"


def run(
    command: list[str], folder: Path, environment: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=folder, env=environment, check=False, capture_output=True, text=True,
        timeout=300,
    )  # fmt: skip


def test_pelican(tmp_path: Path, environment: dict[str, str]) -> None:
    from_index(tmp_path, environment, "pelican")
    plugin, settings = recipe("pelican", "python")
    own = 'SITENAME = "A"\nSITEURL = "https://blog.example"\nTIMEZONE = "UTC"\nAUTHOR = "Ada"\n'
    own += 'FEED_ALL_ATOM = "feeds/all.atom.xml"\nFEED_DOMAIN = SITEURL\nTHEME_STATIC_DIR = "t"\n'
    post = "One\n###\n\n:date: 2024-05-06\n\n`A </posts/3/>`_\n"
    site = tmp_path / "site"
    write(site, {
        "plugins/feedlint_plugin.py": plugin, "pelicanconf.py": own + settings,
        "content/one.rst": post,
    })  # fmt: skip
    command = [sys.executable, "-m", "pelican", "content"]
    done = run(command, site, environment)
    assert done.returncode == 0, _said(done)
    assert "html-relative-address" in " ".join(_said(done).split()), _said(done)
    # An error makes it fail where that is wanted.
    write(site, {"pelicanconf.py": own.replace("https://blog", "blog") + settings})
    done = run([*command, "--fatal", "errors"], site, environment)
    assert done.returncode != 0, _said(done)


def _said(done: subprocess.CompletedProcess[str]) -> str:
    return done.stdout + done.stderr


def test_mkdocs(tmp_path: Path, environment: dict[str, str]) -> None:
    from_index(tmp_path, environment, "mkdocs")
    (hook,), (settings,) = recipe("mkdocs", "python"), recipe("mkdocs", "yaml")
    site = tmp_path / "site"
    write(site, {
        "feedlint_hook.py": hook, "mkdocs.yml": f"site_name: A\n{settings}",
        "docs/index.md": "# A\n", "docs/feed.xml": BAD,
    })  # fmt: skip
    build = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    done = run(build, site, environment)
    assert "feed.xml:2:5: the id 'notes' is" in _said(done), _said(done)
    assert "(id-not-iri)" in _said(done)
    assert done.returncode != 0
    write(site, {"docs/feed.xml": GOOD})
    done = run(build, site, environment)
    assert done.returncode == 0, _said(done)


@pytest.fixture(scope="module")
def eleventy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with Eleventy in it."""
    if not shutil.which("npm"):
        pytest.skip("npm is not installed")
    folder = tmp_path_factory.mktemp("eleventy")
    command = ["npm", "install", "--no-audit", "--no-fund", "@11ty/eleventy@3"]
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True, timeout=500)
    if done.returncode:
        pytest.skip("no registry of npm can be reached")
    return folder


FEED = "---\npermalink: feed.xml\neleventyExcludeFromCollections: true\n---\n"


def test_eleventy(eleventy: Path, environment: dict[str, str]) -> None:
    (configuration,) = recipe("eleventy", "js")
    write(eleventy, {"eleventy.config.mjs": configuration, "feed.njk": FEED + BAD})
    command = ["npx", "@11ty/eleventy", "--quiet"]
    done = run(command, eleventy, environment)
    assert "id-not-iri" in _said(done), _said(done)
    assert "feedlint is not content" in _said(done)
    assert done.returncode != 0
    write(eleventy, {"feed.njk": FEED + GOOD})
    done = run(command, eleventy, environment)
    assert done.returncode == 0, _said(done)


HUGO = 'baseURL = "https://blog.example/"\ntitle = "A"\ndisableKinds = ["taxonomy", "term"]\n'
POST = '---\ntitle: "One"\ndate: 2024-05-06T07:08:09Z\n---\n[A](https://blog.example/{})\n'
TEMPLATE = """<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>A</title>
<link>{{ .Permalink }}</link><description>A</description>
<atom:link href="https://blog.example/index.xml" rel="self" type="application/rss+xml"/>
{{ range .Site.RegularPages }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link>
<guid>{{ .Permalink }}</guid><pubDate>DATE</pubDate>
<description>{{ .Summary | html }}</description></item>{{ end }}
</channel></rss>
"""
DATE = '{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" | safeHTML }}'


@pytest.fixture
def hugo(tmp_path: Path) -> Path:
    if not shutil.which("hugo"):
        pytest.skip("hugo is not installed")
    site = tmp_path / "site"
    write(site, {
        "config.toml": HUGO, "content/one.md": POST.format("a"),
        "layouts/index.html": "<p>{{ .Title }}</p>",
        "layouts/_default/single.html": "{{ .Content }}",
        "layouts/index.rss.xml": TEMPLATE.replace("DATE", DATE),
    })  # fmt: skip
    return site


def test_hugo(hugo: Path, environment: dict[str, str]) -> None:
    (make,) = recipe("hugo", "make")
    (hugo / "Makefile").write_text(make)
    if not shutil.which("make"):
        pytest.skip("make is not installed")
    done = run(["make"], hugo, environment)
    assert done.returncode == 0, _said(done)
    assert "in 1 feed" in _said(done)
    write(hugo, {"layouts/index.rss.xml": TEMPLATE.replace("DATE", "yesterday")})
    done = run(["make"], hugo, environment)
    assert "public/index.xml" in _said(done)
    assert done.returncode != 0


class _Follower(Watcher):
    """A watcher that says how long after the last write it spoke."""

    def report(self, folder: Path) -> tuple[str, float]:
        found = self.next()
        last = max(path.stat().st_mtime for path in folder.rglob("*") if path.is_file())
        return found, max(0.0, self.spoke - last)


@pytest.fixture
def follow() -> Iterator[Callable[[Path, str], _Follower]]:
    pytest.importorskip("watchfiles", reason="the extra `watch` is not installed")
    started: list[_Follower] = []

    def begin(folder: Path, output: str) -> _Follower:
        started.append(_Follower(folder, "--isolated", output))
        return started[-1]

    yield begin
    for watcher in started:
        watcher.process.kill()
        watcher.process.wait()
        assert watcher.process.stdout
        watcher.process.stdout.close()


def _each_is_told_once(
    watcher: _Follower, output: Path, build: Callable[[str], object]
) -> list[float]:
    """Make changes good and bad in turn; the seconds after which each was reported."""
    delays = []
    for number in range(4):
        word = f"bad-{number}" if number % 2 else ""
        build(word)
        found, delay = watcher.report(output)
        assert ("error" in found) is bool(word), found
        assert word in found
        assert watcher.is_silent()
        delays.append(delay)
    print(f"{output.name}: reported after", *(f"{delay:.2f} s" for delay in delays))  # noqa: T201
    return delays


def test_watching_hugo(
    hugo: Path, environment: dict[str, str], follow: Callable[[Path, str], _Follower]
) -> None:
    def build(word: str) -> None:
        date = word or DATE
        write(hugo, {
            "layouts/index.rss.xml": TEMPLATE.replace("DATE", date),
            "content/one.md": POST.format(time.time()),
        })  # fmt: skip
        done = run(["hugo", "--cleanDestinationDir"], hugo, environment)
        assert done.returncode == 0, _said(done)

    build("bad-first")
    watcher = follow(hugo, "public")
    assert "bad-first" in watcher.next()
    delays = _each_is_told_once(watcher, hugo / "public", build)
    # On a machine that has other work to do as well, one of them is late.
    assert sorted(delays)[1] <= SOON


def test_watching_eleventy(
    eleventy: Path, environment: dict[str, str], follow: Callable[[Path, str], _Follower]
) -> None:
    (eleventy / "eleventy.config.mjs").unlink(missing_ok=True)

    def build(word: str) -> None:
        text = BAD.replace(">notes<", f">{word}<") if word else GOOD
        write(eleventy, {"feed.njk": FEED + text, "page.njk": f"{time.time()}"})
        done = run(["npx", "@11ty/eleventy", "--quiet"], eleventy, environment)
        assert done.returncode == 0, _said(done)

    build("bad-first")
    watcher = follow(eleventy, "_site")
    assert "bad-first" in watcher.next()
    delays = _each_is_told_once(watcher, eleventy / "_site", build)
    assert sorted(delays)[1] <= SOON
