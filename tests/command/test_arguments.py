"""Options and paths that are easily mistaken, and what is said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from feedlint.command.discover import FEED_NAME
from tests.commands import BAD, CONCISE, GOOD, run, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"good.atom": GOOD, "-x.atom": BAD, "--fix": BAD})
    return tmp_path


@pytest.mark.usefixtures("site")
def test_two_dashes_end_the_options(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "-x.atom").code == 2
    done = run(capsys, CONCISE, "good.atom", "--", "-x.atom", "--fix")
    assert (done.code, [line.partition(":")[0] for line in done.out.splitlines()]) == (
        1,
        ["-x.atom", "--fix"],
    )
    assert run(capsys, "--", "good.atom").code == 0
    assert run(capsys, "--").code == 2


def test_a_file_that_looks_like_an_option(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("--output=json=good.atom", "-x.atom", "--output=json=sub/feed.xml"):
        write(site, {name: BAD})
        done = run(capsys, CONCISE, name, "good.atom")
        assert done.code == 2
        assert f"{name} is an option and a file; put -- before the files" in done.err
        assert f"{name}:2:5: error" in run(capsys, CONCISE, "--", name, "good.atom").out
    assert (site / "good.atom").read_text(encoding="utf-8") == GOOD
    assert run(capsys, CONCISE, "--output=json=new.atom", "good.atom").code == 0


@pytest.mark.parametrize("arguments", [("",), ("good.atom", ""), ("--", "")])
@pytest.mark.usefixtures("site")
def test_an_empty_path(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    done = run(capsys, *arguments)
    assert (done.code, done.out) == (2, "")
    assert "a path is empty; is a variable not set?" in done.err


@pytest.mark.parametrize("jobs", ["0", "-3"])
@pytest.mark.usefixtures("site")
def test_jobs(capsys: pytest.CaptureFixture[str], jobs: str) -> None:
    done = run(capsys, f"--jobs={jobs}", "good.atom")
    assert done.code == 2
    assert "argument --jobs: a number from 1 on" in done.err
    assert run(capsys, "--jobs=1", "good.atom").code == 0


@pytest.mark.parametrize("name", ["Missing-Self", "missing_self", "a022", "A022", "missing-self"])
def test_names_of_rules_to_explain(capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert run(capsys, "--explain", name).out.startswith("# missing-self\n")


def test_all_is_excluded(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(site, {"feedlint.toml": 'exclude = ["*.atom"]\n'})
    words = "feedlint: nothing was linted: the configuration excludes all that was named\n"
    assert run(capsys, "good.atom") == (0, "", words)
    write(site, {"feed.xml": GOOD})
    assert "nothing was linted" not in run(capsys, ".").err


@pytest.mark.parametrize(
    ("name", "is_feed"),
    [
        *((name, True) for name in ("feed.xml", "a/feed.XML", "FEED.ATOM", "index.xml", "b.rss")),
        *((name, True) for name in ("feed.en.xml", "blog/atom.pt-BR.xml", "news-feed.zh_Hant.xml")),
        *((name, False) for name in ("feeds.xml", "sitemap.xml", "feed.config.xml", "en.xml")),
        *((name, False) for name in ("feed", "feed.xml.bak", "feedback.xml", "seed.en.xml")),
    ],
)
def test_names_of_feeds(name: str, is_feed: bool) -> None:  # noqa: FBT001  # a column
    assert bool(FEED_NAME.search(name)) == is_feed
