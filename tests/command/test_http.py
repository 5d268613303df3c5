"""The command with an address: what is asked, what is said, and how it ends."""

from __future__ import annotations

import gzip
import html
import json
import os
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Protocol

import pytest

from feedlint.command.cli import main
from feedlint.output import FORMATS
from feedlint.witnesses.fetch import Limits
from tests.conftest import CHECKOUT
from tests.web import Server, answer, endless, moved

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GOOD = """\
<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id><title>Notes</title>
<updated>2024-03-04T05:06:07Z</updated><author><name>Ada</name></author>
<link rel="self" href="https://ada.invalid/feed.atom"/>
</feed>
"""
BAD = GOOD.replace("urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6", "notes")
#: What keeps all rules about HTTP quiet.
QUIET = 'ETag: "17"'


class Run(Protocol):
    """Runs the command: its exit code, and what it printed."""

    def __call__(self, *arguments: str) -> tuple[int, str, str]: ...


@pytest.fixture(autouse=True)
def _plain_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("GITHUB_ACTIONS", "NO_COLOR", "FORCE_COLOR")
    proxies = (name for name in os.environ if name.lower().endswith("_proxy"))
    for name in (*names, *proxies, *(n for n in os.environ if n.startswith("FEEDLINT_"))):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    server.answers["/feed.atom"] = answer(GOOD.encode(), QUIET)
    yield server
    server.close()


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> tuple[int, str, str]:
        try:
            code = main(arguments)
        except SystemExit as error:
            code = int(error.code or 0)
        captured = capfd.readouterr()
        # Neither stream ever carries what a terminal would act on.
        assert "\x1b" not in captured.out + captured.err
        return code, captured.out, captured.err

    return run


def test_a_right_feed(server: Server, run: Run) -> None:
    assert run(server.url()) == (0, "", "No findings in 1 feed\n")
    assert len(server.requests) == 1


def test_findings_stand_at_the_address(server: Server, run: Run) -> None:
    server.answers["/feed.atom"] = answer(BAD.encode(), QUIET)
    code, out, err = run("--output-format=concise", server.url())
    assert (code, err) == (1, "Found 1 error in 1 feed\n")
    assert out == f"{server.url()}:2:5: error[id-not-iri] the id 'notes' is not an absolute IRI\n"


def test_the_exchange_is_checked(server: Server, run: Run) -> None:
    server.answers["/a"] = moved("/feed.atom", 301)
    body = GOOD.replace("Notes", "Café").encode()
    server.answers["/feed.atom"] = answer(body, content_type="text/html; charset=iso-8859-1")
    code, out, _ = run("--output-format=json", "--select=N", server.url("/a"))
    found = {item["name"]: item for item in json.loads(out)["findings"]}
    assert code == 1
    assert sorted(found) == [
        "charset-garbles-text",
        "missing-validator",
        "permanent-redirect",
        "wrong-content-type",
    ]
    assert {item["filename"] for item in found.values()} == {server.url()}
    assert {item["asked"] for item in found.values()} == {server.url("/a")}
    assert found["charset-garbles-text"]["related"][0]["message"] == "this is read as 'Ã©'"
    assert found["wrong-content-type"]["element"] == "/feed"


def test_behind_a_redirect_a_report_names_where_the_text_is_from(server: Server, run: Run) -> None:
    server.answers["/a"] = moved("/b", 302)
    server.answers["/b"] = moved("/feed.atom", 301)
    server.answers["/feed.atom"] = answer(BAD.encode(), QUIET)
    asked = server.url("/a").replace("//", "//ada:secret@")
    words = f"feedlint: {server.url()}: is where '{server.url('/a')}' leads; the text is from there"
    for name in FORMATS:
        code, out, err = run(f"--output-format={name}", "--select=id-not-iri", asked)
        assert code == 1
        assert server.url() in html.unescape(out).replace("\\", ""), name
        assert "secret" not in out + err
        assert err.splitlines()[0] == words
    _, out, _ = run("--output-format=sarif", "--select=id-not-iri", asked)
    (result,) = json.loads(out)["runs"][0]["results"]
    location = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert (location["uri"], result["analysisTarget"]["uri"]) == (server.url(), server.url("/a"))
    # Without a redirect there is nothing to say.
    _, out, err = run("--output-format=json", "--select=id-not-iri", server.url())
    assert (err, "asked" in json.loads(out)["findings"][0]) == ("", False)


def test_a_baseline_knows_an_address_by_what_was_asked(
    server: Server, run: Run, tmp_path: Path
) -> None:
    # Where a temporary redirect leads can change from run to run.
    for path in ("/one", "/two"):
        server.answers[path] = answer(BAD.encode(), QUIET)
    server.answers["/a"] = moved("/one", 302)
    options = ("--baseline=known.json", "--select=id-not-iri", server.url("/a"))
    assert run("--write-baseline", *options)[0] == 0
    assert f'["{server.url("/a")}"' in (tmp_path / "known.json").read_text(encoding="utf-8")
    server.answers["/a"] = moved("/two", 302)
    code, out, err = run(*options)
    assert (code, out, "1 finding accepted" in err) == (0, "", True)


def test_the_configuration_speaks_of_what_was_asked(
    server: Server, run: Run, tmp_path: Path
) -> None:
    server.answers["/feed.atom"] = answer(BAD.encode(), QUIET)
    server.answers["/a"] = moved("/feed.atom", 302)
    config = tmp_path / "feedlint.toml"
    config.write_text('[per-file-ignores]\n"**/a" = ["id-not-iri"]\n', encoding="utf-8")
    assert run("--select=id-not-iri", server.url("/a"))[0] == 0
    assert run("--select=id-not-iri", server.url())[0] == 1


@pytest.mark.parametrize(
    "address",
    [
        "http://ada:se/cret@[x/",
        "http://ada:se#cret@ada.invalid/",
        "https://ada:secret@:99999/",
        "ftp://ada:secret@ada.invalid/feed",
        "feed:https://ada:secret@ada.invalid/feed",
        "http://[ada:secret@/",
    ],
)
def test_no_password_of_an_address_that_is_none_is_reported(run: Run, address: str) -> None:
    for options in ((), ("--output-format=json",), ("--against", address)):
        code, out, err = run(*options, address)
        assert code == 2
        assert "ada.invalid" in out + err or "ada.invalid" not in address
        assert not any(part in out + err for part in ("secret", "cret", "ada:"))


def test_a_file_is_not_asked_how_it_came(tmp_path: Path, run: Run) -> None:
    (tmp_path / "feed.atom").write_text(GOOD, encoding="utf-8")
    assert run("--select=N", "feed.atom") == (0, "", "No findings in 1 feed\n")


def test_the_charset_decides_where_nothing_else_does(server: Server, run: Run) -> None:
    body = GOOD.replace("Notes", "Café").encode("iso-8859-1")
    latin = "application/atom+xml; charset=iso-8859-1"
    server.answers["/feed.atom"] = answer(body, QUIET, content_type=latin)
    code, out, _ = run("--output-format=concise", server.url())
    assert (code, "charset-only-in-header" in out) == (0, True)
    assert out.count("\n") == 1


def test_the_fix_of_such_a_feed(server: Server, run: Run) -> None:
    title, id_ = "<title>Notes</title>", "<id>urn:uuid:"
    bad = GOOD.replace(title, "<title>Café</title>").replace(id_, "<id> urn:uuid:")
    latin = "application/atom+xml; charset=iso-8859-1"
    server.answers["/feed.atom"] = answer(bad.encode("latin-1"), QUIET, content_type=latin)
    _, out, _ = run("--diff", "--unsafe-fixes", server.url())
    assert "\n-<id> urn:uuid:" in out
    assert "\n+<id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id><title>Café</title>" in out
    assert len(server.requests) == 1


def test_no_password_is_reported(server: Server, run: Run) -> None:
    address = server.url().replace("//", "//ada:secret@")
    server.answers["/feed.atom"] = answer(BAD.encode(), QUIET)
    for name in ("full", "concise", "json", "github", "sarif", "gitlab", "junit", "jsonl"):
        _, out, err = run(f"--output-format={name}", address)
        assert "secret" not in out + err
    server.answers.clear()
    code, out, err = run(address)
    assert (code, "secret" in out + err) == (2, False)
    assert err.startswith(f"feedlint: {server.url()}: cannot be fetched: the server answers 404")


def test_what_cannot_be_fetched_does_not_stop_the_others(server: Server, run: Run) -> None:
    server.answers["/bad"] = answer(BAD.encode(), QUIET)
    code, out, err = run("--output-format=concise", server.url("/gone"), server.url("/bad"))
    assert (code, out.count("\n")) == (2, 1)
    assert "/gone: cannot be fetched: the server answers 404 Not Found\n" in err


def test_limits_of_the_command(server: Server, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("feedlint.witnesses.fetch.LIMITS", Limits(size=100_000, total=0.5))
    server.answers["/huge"] = endless(b"HTTP/1.1 200 OK\r\n\r\n", b"<feed>" * 10_000)
    server.answers["/slow"] = endless(b"HTTP/1.1 200 OK\r\n\r\n", b"<", 0.01)
    code, out, err = run(server.url("/huge"), server.url("/slow"))
    assert (code, out) == (2, "")
    huge, slow = err.splitlines()
    words = "cannot be fetched: it is too large, the limit is 100,000 bytes"
    assert huge == f"feedlint: {server.url('/huge')}: {words}"
    assert slow.endswith("/slow: cannot be fetched: it takes more than 0.5 s")


def test_an_interrupt_ends_it(server: Server) -> None:
    asked = threading.Event()

    def slow() -> Iterator[bytes]:
        asked.set()
        yield from endless(b"HTTP/1.1 200 OK\r\n\r\n", b"<", 0.01)()

    server.answers["/slow"] = slow
    command = [sys.executable, "-m", "feedlint", server.url("/slow")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert asked.wait(60)
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=60) == (b"", b"")
    assert process.returncode == 130


def test_an_address_is_asked_once(server: Server, run: Run) -> None:
    server.answers["//feed.atom"] = answer(GOOD.encode(), QUIET)
    other = server.url("//feed.atom")
    assert run(server.url(), server.url(), other)[2] == "No findings in 2 feeds\n"
    assert len(server.requests) == 2


def test_hostile_headers_stay_quiet(server: Server, run: Run) -> None:
    hostile = "\x1b[31m::error::\x07\u202e"
    header = (f"Server: {hostile}", f"ETag: {hostile}", f"Last-Modified: {hostile}")
    lines = [line.encode().decode("latin-1") for line in header]
    server.answers["/feed.atom"] = answer(
        GOOD.encode(),
        *lines,
        content_type=f"{hostile}; charset={hostile}".encode().decode("latin-1"),
    )
    for name in ("full", "concise", "github", "junit", "sarif"):
        _, out, _ = run(f"--output-format={name}", "--extend-select=N", server.url())
        assert "\x07" not in out
        assert "\u202e" not in out
        assert not any(line.startswith("::error::") for line in out.splitlines())


def test_an_error_page_is_no_feed(server: Server, run: Run) -> None:
    page = b"<!DOCTYPE html><html><body>502</body></html>"
    server.answers["/feed.atom"] = answer(page, content_type="text/html")
    code, out, _ = run("--output-format=concise", server.url())
    assert (code, "error[not-a-feed]" in out) == (1, True)


# ---- the other options


def test_the_earlier_version_may_be_at_an_address(server: Server, run: Run, tmp_path: Path) -> None:
    changed = GOOD.replace("60a76c80", "70a76c80")
    (tmp_path / "new.atom").write_text(changed, encoding="utf-8")
    code, out, _ = run("--output-format=concise", "--against", server.url(), "new.atom")
    assert (code, "error[feed-id-changed]" in out) == (1, True)
    (tmp_path / "old.atom").write_text(changed, encoding="utf-8")
    assert run("--against", "old.atom", server.url())[0] == 1
    code, _, err = run("--against", server.url("/gone"), "new.atom")
    assert (code, "the server answers 404 Not Found" in err) == (2, True)


def test_what_an_address_does_not_go_with(server: Server, run: Run) -> None:
    assert run("--fix", server.url())[0] == 2
    assert "--fix cannot write to an address" in run("--fix", server.url())[2]
    assert "--since compares files" in run("--since=HEAD", server.url())[2]
    assert server.requests == []


def test_the_configuration_is_the_folders(server: Server, run: Run, tmp_path: Path) -> None:
    server.answers["/feed.atom"] = answer(BAD.encode(), QUIET)
    config = tmp_path / "feedlint.toml"
    config.write_text('ignore = ["id-not-iri"]\nexclude = ["*"]\n', encoding="utf-8")
    assert run(server.url())[0] == 0
    assert run("--isolated", server.url())[0] == 1
    config.write_text("nonsense", encoding="utf-8")
    assert run(server.url())[0] == 2


def test_a_baseline_of_addresses(server: Server, run: Run, tmp_path: Path) -> None:
    server.answers["/feed.atom"] = answer(BAD.encode(), QUIET)
    assert run("--baseline=known.json", "--write-baseline", server.url())[0] == 0
    assert f'["{server.url()}"' in (tmp_path / "known.json").read_text(encoding="utf-8")
    assert run("--baseline=known.json", server.url()) == (
        0,
        "",
        "1 finding accepted by known.json\nNo findings in 1 feed\n",
    )


def test_the_address_is_the_artifact_of_sarif(server: Server, run: Run) -> None:
    server.answers["/feed.atom?a=1&b=%C3%A9"] = answer(BAD.encode(), QUIET)
    address = server.url("/feed.atom?a=1&b=%C3%A9")
    _, out, _ = run("--output-format=sarif", address, server.url("/gone"))
    (log,) = json.loads(out)["runs"]
    places = [result["locations"][0]["physicalLocation"] for result in log["results"]]
    assert {place["artifactLocation"]["uri"] for place in places} == {address}
    (note,) = log["invocations"][0]["toolExecutionNotifications"]
    location = note["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location["uri"] == server.url("/gone")


def test_without_the_library(
    server: Server, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "urllib3"]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("feedlint.witnesses.fetch", "feedlint.witnesses.fetch_errors"):
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "urllib3", None)
    (tmp_path / "feed.atom").write_text(GOOD, encoding="utf-8")
    code, out, err = run(server.url(), "feed.atom")
    assert (code, out) == (2, "")
    assert err.splitlines() == [
        f"feedlint: {server.url()}: cannot be fetched; do `pip install 'feedlint[http]'` first",
        "No findings in 1 feed",
    ]


def test_a_defect_is_told_as_one(server: Server, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> object:
        raise RuntimeError("a defect")

    monkeypatch.setattr("feedlint.witnesses.fetch._Exchange._get", broken)
    code, _, err = run(server.url())
    assert code == 2
    assert "internal error, please report it: RuntimeError: a defect" in err


def test_a_large_feed_that_comes_compressed(server: Server, run: Run) -> None:
    body = GOOD.replace("Notes", "Notes" + " and notes" * 10_000).encode()
    server.answers["/feed.atom"] = answer(body, QUIET)
    assert "uncompressed" in run("--output-format=concise", server.url())[1]
    server.answers["/feed.atom"] = answer(gzip.compress(body), QUIET, "Content-Encoding: gzip")
    assert run("--output-format=concise", server.url())[1] == ""


def test_the_page_about_http_names_the_limits() -> None:
    page = (CHECKOUT / "docs" / "http.md").read_text(encoding="utf-8")
    rows = page[page.index("| what | limit |") :].splitlines()
    table = [line.split(" | ")[1].rstrip(" |") for line in rows if " | " in line]
    limits = Limits()
    times = [f"{seconds:g} s" for seconds in (limits.connect, limits.read, limits.total)]
    assert table == ["limit", f"{limits.size:,} bytes", str(limits.redirects), *times]
