"""What a stranger types at first, and what is said of it."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import pytest

from feedlint.command import sniff
from feedlint.command.hints import feeds_of
from tests.commands import BAD, CONCISE, GOOD, run, write

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """<!doctype html><title>x</title>
<link rel="alternate" type="application/rss+xml" href="/feed.xml?a=1&amp;b=2">
<LINK REL='alternate home' type=application/atom+xml HREF='atom.xml'>
<link rel="stylesheet" type="text/css" href="x.css"><link rel=alternate type=text/html href=y>
"""


@pytest.fixture(autouse=True)
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("FEEDLINT_")]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    write(tmp_path, {"feed.xml": GOOD, "bad.atom": BAD, "page.html": PAGE})
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["example.com/feed.xml"], "; for the address write https://example.com/feed.xml"),
        (["www.example.com"], "; for the address write https://www.example.com"),
        (["example.com:8080/x?y"], "; for the address write https://example.com:8080/x?y"),
        (["feed://example.com/x"], "; for the address write https://example.com/x"),
        (["feed:https://example.com/x"], "; for the address write https://example.com/x"),
        (["fead.xml"], "; did you mean 'feed.xml'?"),
        (["sub/other.xml"], "no such file or directory\n"),
        (["news.atom"], "no such file or directory\n"),
        (["--slect", "A", "feed.xml"], "there is no option --slect; did you mean '--select'?"),
        (["--sel=A", "feed.xml"], "there is no option --sel; did you mean '--select'?"),
        (["--format", "json"], "there is no option --format; did you mean '--output-format'?"),
        (["-f", "json"], "there is no option -f; did you mean '--output-format'?"),
        (["--zzzz"], "there is no option --zzzz; --help lists them"),
        (["check", "feed.xml"], "there are no subcommands; write feedlint feed.xml"),
        (["fix", "feed.xml"], "there are no subcommands; write feedlint --fix feed.xml"),
        (["lint"], "there are no subcommands; write feedlint PATH..."),
        (["--rule", "missing-self", "."], "is not NAME=error, warning, info or off"),
        (["--rule=missing-self=eror", "."], "did you mean 'error'?"),
        (["--rule=mising-self=info", "feed.xml"], "--rule: no rule is called 'mising-self'; did"),
        (["--set", "x", "."], "argument --set: 'x' is not KEY=VALUE"),
        (["--set=profil=git", "feed.xml"], "--set: unknown key 'profil'; did you mean 'profile'?"),
        (["--set=profile=gti", "feed.xml"], "did you mean 'git'?"),
        (["--set=rules.abbreviated-sha.digit=3", "feed.xml"], "did you mean 'digits'?"),
        (["--set=rules.abbreviated-sha.digits=x", "feed.xml"], "digits must be a number"),
        (["--set=strict=1", "feed.xml"], "--set: strict is a number, not true or false"),
        (["--max-warnings=-1", "feed.xml"], "argument --max-warnings: a number from 0 on"),
    ],
)
def test_what_is_said(
    capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    done = run(capsys, *arguments)
    assert done.code == 2
    assert message in done.err
    assert "Traceback" not in done.err


def test_a_page_says_which_feeds_it_has(capsys: pytest.CaptureFixture[str]) -> None:
    done = run(capsys, "page.html")
    assert done.code == 1
    assert "help: Lint what this page names as its feeds: /feed.xml?a=1&b=2, atom.xml\n" in done.out
    found = list(feeds_of(PAGE, "https://ada.invalid/blog/"))
    assert found == ["https://ada.invalid/feed.xml?a=1&b=2", "https://ada.invalid/blog/atom.xml"]


def test_a_folder(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rss = '<?xml version="1.0"?>\n<!-- x -->\n<rss version="2.0"><channel/></rss>'
    rdf = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    files = {
        **dict.fromkeys(("podcast.xml", "feed_rss_created.xml", "sub/news.xml"), rss),
        "index.rdf": f'{rdf} xmlns="http://purl.org/rss/1.0/"/>',
        "data.rdf": f"{rdf}/>",
        "blog.xml": "<project/>",
        "sub/other.xml": GOOD,
        "news.json": '{"scripts": {}}',
        "episodes.json": '{"version": "https://jsonfeed.org/version/1.1"}',
    }
    write(site / "site", files)
    done = run(capsys, "--show-files", "site")
    assert done.out.splitlines() == [
        f"site/{name}"
        for name in (
            *("episodes.json", "feed_rss_created.xml", "index.rdf", "podcast.xml"),
            "sub/news.xml",
        )
    ]
    told = "a feed under another name was not linted: 'site/sub/other.xml'; name it to lint it\n"
    assert done.err == f"feedlint: {told}"
    done = run(capsys, CONCISE, "site")
    assert told in done.err
    done = run(
        capsys, CONCISE, "--set=unchecked=error", "--rule=ALL=off", "--rule=A001=info", "site"
    )
    assert (done.code, told in done.err) == (2, True)


@pytest.mark.parametrize(
    ("data", "is_feed"),
    [
        (GOOD.encode(), True),
        (b"\xef\xbb\xbf \n<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x 'y'>]><rss>", False),
        (b"<!DOCTYPE rss SYSTEM 'x'>\n<!-- -- > --><rss>", True),
        ("\ufeff<rss version='2.0'>".encode("utf-16-le"), True),
        (b"<feed/>", False),
        (b"<!-- <rss> ", False),
        (b"<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'>", True),
        (b"{}", False),
        (b"", False),
    ],
)
def test_what_begins_as_a_feed(data: bytes, is_feed: bool) -> None:  # noqa: FBT001  # a column
    assert sniff.looks_like_feed(data) is is_feed


def test_quiet(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(site, {"mixed.atom": BAD.replace('rel="self"', 'rel="x:y"')})
    loud, quiet = (run(capsys, CONCISE, *more, "mixed.atom") for more in ((), ("-q",)))
    assert "warning[missing-self]" in loud.out
    assert [line for line in loud.out.splitlines() if ": error[" in line] == (
        quiet.out.splitlines()
    )
    # What is counted, and the exit code, stay.
    assert quiet.err == loud.err
    only_warnings = ("--quiet", "--strict", "--select=A022", CONCISE, "mixed.atom")
    assert run(capsys, *only_warnings) == (1, "", "Found 1 warning in 1 feed\n")


def test_max_warnings(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = GOOD.replace('rel="self"', 'rel="x:y"')
    write(site, {"a.atom": text, "b.atom": text})
    paths = ("--select=A022", CONCISE, "a.atom", "b.atom")
    assert run(capsys, "--max-warnings=2", *paths).code == 0
    done = run(capsys, "--max-warnings=1", *paths)
    assert done.code == 1
    assert "feedlint: 2 warnings are more than --max-warnings 1" in done.err
    monkeypatch.setenv("FEEDLINT_MAX_WARNINGS", "1")
    assert run(capsys, *paths).code == 1
    assert run(capsys, "--max-warnings=2", *paths).code == 0
    monkeypatch.setenv("FEEDLINT_MAX_WARNINGS", "few")
    assert "FEEDLINT_MAX_WARNINGS: 'few' is no number" in run(capsys, *paths).err


def test_rule(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "--rule=id-not-iri=warning", "bad.atom").code == 0
    assert run(capsys, "--rule=A001=off", "bad.atom").code == 0
    assert run(capsys, "--rule=A=off", "--rule=A001=error", "bad.atom").code == 1
    # The command line goes before the configuration.
    write(site, {"feedlint.toml": '[severity]\nA001 = "info"\n'})
    assert run(capsys, "bad.atom").code == 0
    assert run(capsys, "--rule=id-not-iri=error", "bad.atom").code == 1
    shown = run(capsys, "--show-config", "--rule=summary-differs-from-content=error").out
    assert '"summary-differs-from-content", # ' in shown


def test_set(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def shown(*arguments: str) -> str:
        done = run(capsys, "--show-config", *arguments)
        assert done.code == 0, done
        return done.out

    assert '[rules.abbreviated-sha]\n"digits" = 9' in shown("--set=rules.abbreviated-sha.digits=9")
    write(site, {"feedlint.toml": "strict = true\n[rules.abbreviated-sha]\ndigits = 16\n"})
    assert '"digits" = 9' in shown("--set=rules.abbreviated-sha.digits=9")
    assert "strict = true" in shown("--set=profile=kernel")
    assert "strict = false" in shown("--set=strict=false")
    assert 'profile = "kernel"' in shown("--set=profile=kernel")
    assert '"size" = 99' in shown("--set=limits.size=99")
    assert '"id-not-iri"' not in shown("--set=ignore=id-not-iri,A002")
    assert run(capsys, "--set=severity.A001=warning", "--set=strict=false", "bad.atom").code == 0
    # A fault of the file is not the command line's.
    write(site, {"feedlint.toml": "[rules.abbreviated-sha]\ndigit = 16\n"})
    done = run(capsys, "--set=profile=kernel", "feed.xml")
    assert "feedlint.toml: unknown key 'rules.abbreviated-sha.digit'" in done.err


def test_rules_are_listed_and_explained(capsys: pytest.CaptureFixture[str]) -> None:
    listed = run(capsys, "--list-rules", "--select=E,A001").out.splitlines()
    assert {line[0] for line in listed} == {"A", "E"}
    assert [line[:4] for line in listed if line[0] == "A"] == ["A001"]
    done = run(capsys, "--explain", "A012", "missing-self")
    assert done.code == 0
    heads = [line for line in done.out.splitlines() if line.startswith("# ")]
    assert heads == ["# date-not-rfc3339", "# missing-self"]
    assert run(capsys, "--explain=A012,missing-self").out == done.out
    done = run(capsys, "--explain", "A012", "mising-self")
    assert (done.code, done.out) == (2, "")
    assert "did you mean 'missing-self'?" in done.err


def test_plugins_are_left_out(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(
        site,
        {
            "plugin.py": "raise SystemExit('executed')\n",
            "feedlint.toml": 'plugins = ["plugin.py"]\nextend-select = ["Z001"]\nignore = ["loud"]'
            "\n"
            '[severity]\nZ001 = "error"\n[rules.loud]\nx = 1\n[per-file-ignores]\n"*" = ["Z001"]\n',
        },
    )
    done = run(capsys, CONCISE, "--no-plugins", "bad.atom")
    assert (done.code, done.out.count("error[id-not-iri]")) == (1, 1)
    assert "executed" not in done.err


def test_init(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(site, {"_config.yml": "", "_site/feed.xml": GOOD, "_site/odd.xml": GOOD})
    done = run(capsys, "--init")
    assert (done.code, done.out) == (0, "")
    assert done.err == "Wrote feedlint.toml; 3 feeds found\n"
    text = (site / "feedlint.toml").read_text("utf-8")
    assert "a site made by Jekyll: build it, then lint _site/." in text
    assert "#   '_site/odd.xml'" in text
    assert run(capsys, "--show-config").code == 0
    # With its comments taken away it is right as well.
    bare = re.sub(r"^# (?=[\w\"*/-]+ = |\[)", "", text, flags=re.MULTILINE)
    (site / "feedlint.toml").write_text(bare, "utf-8")
    shown = run(capsys, "--show-config")
    assert shown.code == 0, shown.err
    assert "strict = true" in shown.out
    again = run(capsys, "--init", ".")
    assert (again.code, "stays as it is" in again.err) == (2, True)
    assert run(capsys, "--init", "nowhere").code == 2
