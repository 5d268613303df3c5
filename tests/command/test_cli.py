"""The command: inputs, options, exit codes, and what goes to which stream."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

import jsonschema
import pytest

from feedlint import __version__
from feedlint.command.cli import main

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

GOOD = """\
<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id><title>Notes</title>
<updated>2024-03-04T05:06:07Z</updated><author><name>Ada</name></author>
<link rel="self" href="https://ada.invalid/feed.atom"/>
</feed>
"""
#: An error of A001 and nothing else.
BAD = GOOD.replace("urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6", "notes")
CONCISE = "--output-format=concise"


EXCLUDED = "feedlint: nothing was linted: the configuration excludes all that was named\n"


class Done(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("GITHUB_ACTIONS", "NO_COLOR", "FORCE_COLOR", "FEEDLINT_DEBUG")
    for name in (*names, *(name for name in os.environ if name.startswith("FEEDLINT_"))):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a good and a bad feed, as working directory."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"good.atom": GOOD, "bad.atom": BAD})
    return tmp_path


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> Done:
    """The command in this process; a usage error of argparse ends in its exit code."""
    try:
        code = main(arguments)
    except SystemExit as error:
        code = int(error.code or 0)
    captured = capsys.readouterr()
    return Done(code, captured.out, captured.err)


def feedlint(arguments: Sequence[str], **options: object) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own."""
    command = [sys.executable, "-m", "feedlint", *arguments]
    return subprocess.run(command, capture_output=True, check=False, **options)  # type: ignore[call-overload,no-any-return]


def rules(text: str) -> list[str]:
    return re.findall(r"\[([a-z0-9-]+)\] ", text)


# ---- inputs and exit codes


@pytest.mark.usefixtures("site")
def test_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "good.atom") == (0, "", "No findings in 1 feed\n")
    bad = run(capsys, CONCISE, "bad.atom", "good.atom")
    assert bad.code == 1
    assert bad.out == "bad.atom:2:5: error[id-not-iri] the id 'notes' is not an absolute IRI\n"
    assert bad.err == "Found 1 error in 1 of 2 feeds\n"


@pytest.mark.usefixtures("site")
def test_what_cannot_be_read_does_not_stop_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    done = run(capsys, CONCISE, "gone.atom", "bad.atom")
    assert done.code == 2
    assert rules(done.out) == ["id-not-iri"]
    assert done.err.splitlines() == [
        "feedlint: gone.atom: cannot be read: no such file or directory",
        "Found 1 error in 1 feed",
    ]


def test_irregular_files(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(site / "pipe.atom")
    done = run(capsys, "pipe.atom", os.devnull)
    assert done.code == 2
    assert "feedlint: pipe.atom: is a FIFO, not a regular file" in done.err
    assert f"feedlint: {os.devnull}: is a character device, not a regular file" in done.err


@pytest.mark.usefixtures("site")
def test_warnings_count_when_strict(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(site, {"feedlint.toml": '[severity]\nid-not-iri = "warning"\n'})
    assert run(capsys, "bad.atom").code == 0
    assert run(capsys, "--strict", "bad.atom").code == 1
    write(site, {"feedlint.toml": 'strict = true\n[severity]\nid-not-iri = "warning"\n'})
    assert run(capsys, "bad.atom").code == 1
    write(site, {"feedlint.toml": 'strict = true\n[severity]\nid-not-iri = "info"\n'})
    assert run(capsys, "bad.atom").code == 0


@pytest.mark.parametrize(
    ("name", "text", "code", "rule"),
    [
        ("front.xml", "---\nlayout: null\n---\n<feed/>", 0, "template"),
        ("error.xml", "<!DOCTYPE html><html><body>502</body></html>", 1, "not-a-feed"),
        ("empty.xml", "", 1, "not-a-feed"),
        ("words.xml", "no feed at all", 1, "not-a-feed"),
    ],
)
def test_files_that_are_no_feed(
    site: Path, capsys: pytest.CaptureFixture[str], name: str, text: str, code: int, rule: str
) -> None:
    write(site, {name: text})
    done = run(capsys, CONCISE, name)
    assert (done.code, rules(done.out)) == (code, [rule])


@pytest.mark.usefixtures("site")
def test_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    done = run(capsys, CONCISE, ".")
    assert (done.code, done.err) == (1, "Found 1 error in 1 of 2 feeds\n")


def test_a_folder_without_feeds(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / "empty").mkdir()
    done = run(capsys, "empty", "good.atom")
    assert done.code == 2
    assert done.err.startswith("feedlint: empty: holds no file with a feed's name")
    assert done.err.endswith("No findings in 1 feed\n")


def test_standard_input(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def give(text: str) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    give(BAD)
    assert run(capsys, CONCISE, "-").out.startswith("<stdin>:2:5: error[id-not-iri]")
    write(site, {"old/feedlint.toml": 'ignore = ["A"]\nexclude = ["skip.atom"]\n'})
    give(BAD)
    assert run(capsys, "--stdin-filename", "old/any.atom", "-").code == 0
    give(BAD)
    done = run(capsys, CONCISE, "--stdin-filename", "new/any.atom", "-")
    assert done.out.startswith("new/any.atom:2:5: error[id-not-iri]")
    give("not read at all")
    assert run(capsys, "--stdin-filename", "old/skip.atom", "-") == (0, "", EXCLUDED)


@pytest.mark.usefixtures("site")
def test_exclusions_hold_for_named_files(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(site, {"feedlint.toml": 'exclude = ["bad.*"]\n'})
    assert run(capsys, "bad.atom") == (0, "", EXCLUDED)
    assert run(capsys, "--isolated", "bad.atom").code == 1


# ---- rules and configuration


@pytest.mark.parametrize(
    ("options", "config", "is_found"),
    [
        ((), "", True),
        (("--select", "A012"), "", False),
        (("--select", "A012,id-not-iri"), "", True),
        (("--select", "A012", "--select", "A001"), "", True),
        (("--select", "ALL", "--ignore", "ALL"), "", False),
        (("--select", "A", "--ignore", "id-not-iri"), "", False),
        (("--ignore", "A", "--extend-select", "A001"), "", True),
        ((), 'select = ["T"]', False),
        (("--select", "A001"), 'select = ["T"]', True),
        (("--select", "A"), 'ignore = ["A001"]', True),
        (("--extend-select", "A"), 'ignore = ["A001"]', False),
        ((), 'ignore = ["A"]\nextend-select = ["A001"]', True),
        ((), '[per-file-ignores]\n"b*.atom" = ["A"]', False),
        (("--select", "A001"), '[per-file-ignores]\n"b*.atom" = ["A"]', False),
        ((), '[per-file-ignores]\n"g*.atom" = ["A"]', True),
        (("--isolated",), 'ignore = ["A"]', True),
    ],
)
def test_selection(
    site: Path,
    capsys: pytest.CaptureFixture[str],
    options: tuple[str, ...],
    config: str,
    is_found: bool,  # noqa: FBT001  # a column of the table
) -> None:
    write(site, {"feedlint.toml": config})
    done = run(capsys, CONCISE, *options, "bad.atom")
    assert ("id-not-iri" in rules(done.out), done.code) == (is_found, int(is_found))


def test_each_file_follows_its_closest_configuration(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(
        site,
        {
            "pyproject.toml": '[tool.feedlint.severity]\nid-not-iri = "warning"\n',
            "quiet/feedlint.toml": 'ignore = ["id-not-iri"]\n',
            "quiet/deep/bad.atom": BAD,
        },
    )
    done = run(capsys, CONCISE, "quiet", "bad.atom")
    assert done.out.startswith("bad.atom:2:5: warning[id-not-iri]")
    assert (done.code, done.err) == (0, "Found 1 warning in 1 of 2 feeds\n")
    done = run(capsys, CONCISE, "--config", "quiet/feedlint.toml", "bad.atom")
    assert (done.code, done.out) == (0, "")


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ('selct = ["A"]', "unknown key 'selct'; did you mean 'select'?"),
        ('select = ["id-not-irl"]', "select: no rule is called 'id-not-irl'"),
        ('extend-select = ["A999"]', "extend-select: no rule is called 'A999'"),
        ('[per-file-ignores]\n"x" = ["Q"]', "per-file-ignores.'x': no rule is called 'Q'"),
        ('[severity]\nnone-such = "info"', "severity: no rule is called 'none-such'"),
        ("[rules.id-not-irl]\n", "rules: no rule is called 'id-not-irl'; did you mean"),
        (
            "[rules.id-not-iri]\ndeep = 1",
            "unknown key 'rules.id-not-iri.deep'; the rule has no options",
        ),
        (
            '[rules.trailer-person]\nprofil = "kernel"',
            "unknown key 'rules.trailer-person.profil'; did you mean 'profile'?",
        ),
        ("[rules.trailer-person]\nprofile = 1", "rules.trailer-person.profile must be a string"),
        ('plugins = ["none"]', "plugins: no distribution has an entry point 'none'"),
        ('plugins = ["none.py"]', "none.py' is not a file"),
        ("select = [", "is not TOML: "),
    ],
)
def test_a_bad_configuration_names_file_and_key(
    site: Path, capsys: pytest.CaptureFixture[str], config: str, message: str
) -> None:
    write(site, {"sub/feedlint.toml": config, "sub/one.atom": BAD, "sub/two.atom": BAD})
    done = run(capsys, CONCISE, "sub", "bad.atom")
    first, *others = done.err.splitlines()
    assert first.startswith(f"feedlint: {site / 'sub/feedlint.toml'}: ")
    assert message in first
    assert others == ["Found 1 error in 1 feed"]
    assert (done.code, rules(done.out)) == (2, ["id-not-iri"])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "no path is given"),
        (("--select", "id-not-irl", "bad.atom"), "--select: no rule is called 'id-not-irl'"),
        (("--ignore", "Q", "bad.atom"), "--ignore: no rule is called 'Q'"),
        (("--select", ",", "bad.atom"), "argument --select: names no rule"),
        (("--strickt", "bad.atom"), "there is no option --strickt; did you mean '--strict'?"),
        (("--str", "bad.atom"), "there is no option --str; did you mean '--strict'?"),
        (("\x1b[31m", "--x\x1b"), r"there is no option --x\x1b"),
        (("--config", "a", "--isolated", "b"), "not allowed with argument"),
        (("--stdin-filename", "a", "b"), "`-` is not among the paths"),
        (("--output-format", "yaml", "b"), "invalid choice: 'yaml'"),
        (("--statistics", "--output-format", "json", "b"), "--statistics has no json form"),
        (("--explain", "id-not-irl"), "no rule is called 'id-not-irl'; did you mean 'id-not-iri'?"),
        (("--list-rules", "--output-format", "github"), "rules cannot be told"),
    ],
)
@pytest.mark.usefixtures("site")
def test_usage_errors(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], message: str
) -> None:
    done = run(capsys, *arguments)
    assert (done.code, done.out) == (2, "")
    assert message in done.err.replace("\n", " ")


@pytest.mark.usefixtures("site")
def test_options_may_stand_between_paths(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "good.atom", "--strict", "bad.atom").err == "Found 1 error in 1 of 2 feeds\n"


@pytest.mark.usefixtures("site")
def test_a_configuration_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    done = run(capsys, "--config", "none.toml", "bad.atom", "good.atom")
    assert done.code == 2
    assert done.err == "feedlint: none.toml: cannot be read: no such file or directory\n"


# ---- output


@pytest.mark.usefixtures("site")
def test_json(capsys: pytest.CaptureFixture[str], checkout: Path) -> None:
    done = run(capsys, "--output-format", "json", "bad.atom", "gone.atom")
    report = json.loads(done.out)
    schema = json.loads((checkout / "schemas/report.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(report, schema)
    (finding,) = report["findings"]
    assert finding["element"] == "/feed/id"
    assert finding["start"] == {"line": 2, "column": 5, "offset": 47}
    assert finding["end"] == {"line": 2, "column": 10, "offset": 52}
    assert [error["filename"] for error in report["errors"]] == ["gone.atom"]
    assert done.err == "feedlint: gone.atom: cannot be read: no such file or directory\n"
    assert done.code == 2


@pytest.mark.usefixtures("site")
def test_github_is_chosen_on_github(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    done = run(capsys, "bad.atom")
    assert done.out.startswith("::error file=bad.atom,line=2,col=5,endLine=2,endColumn=10,title=")
    assert done.err == ""
    assert run(capsys, CONCISE, "bad.atom").out.startswith("bad.atom:2:5: ")


@pytest.mark.usefixtures("site")
def test_statistics(capsys: pytest.CaptureFixture[str]) -> None:
    done = run(capsys, "--statistics", "bad.atom", "good.atom")
    assert done == (1, "1  error    A001  id-not-iri\n", "Found 1 error in 1 of 2 feeds\n")


@pytest.mark.parametrize(
    ("arguments", "environment", "is_coloured"),
    [
        ([], {}, False),
        (["--color=always"], {}, True),
        (["--color=always"], {"NO_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "0"}, False),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (["--color=never"], {"FORCE_COLOR": "1"}, False),
        ([], {"NO_COLOR": ""}, False),
    ],
)
@pytest.mark.usefixtures("site")
def test_colour(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    environment: dict[str, str],
    is_coloured: bool,  # noqa: FBT001  # a column of the table
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    done = run(capsys, *arguments, "bad.atom")
    assert ("\x1b[" in done.out) is ("\x1b[" in done.err) is is_coloured


def test_list_rules(capsys: pytest.CaptureFixture[str], checkout: Path) -> None:
    done = run(capsys, "--list-rules", "--isolated")
    assert done.code == 0
    assert re.search(r"^A001  id-not-iri +error  +An id must", done.out, re.MULTILINE)
    assert re.search(r"^C003  summary-differs-from-content +off ", done.out, re.MULTILINE)
    listed = json.loads(run(capsys, "--list-rules", "--output-format=json", "--isolated").out)
    schema = json.loads((checkout / "schemas/rules.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(listed, schema)
    assert len(listed["rules"]) == len(done.out.splitlines())


@pytest.mark.parametrize("name", ["id-not-iri", "A001", "a001"])
def test_explain(capsys: pytest.CaptureFixture[str], checkout: Path, name: str) -> None:
    done = run(capsys, "--explain", name, "--isolated")
    assert done.out == (checkout / "docs/rules/id-not-iri.md").read_text(encoding="utf-8")


def test_a_bad_configuration_and_the_list(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(site, {"feedlint.toml": "a = 1"})
    done = run(capsys, "--list-rules")
    assert (done.code, done.out) == (2, "")
    assert "unknown key 'a'" in done.err


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--version"], ["-V"], ["--strict", "--version"]):
        assert run(capsys, *arguments) == (0, f"feedlint {__version__}\n", "")
    done = run(capsys, "--help")
    assert done.code == 0
    assert "exit codes:" in done.out
    assert max(map(len, done.out.splitlines())) <= 96


# ---- failures


BROKEN_PLUGIN = '''
from feedlint.finding import Severity
from feedlint.rule import ROOT, Rule

class Breaks(Rule):
    """It breaks."""
    code, name, since = "Z001", "breaks", "1.0.0"
    severity = Severity.INFO
    visits = (ROOT,)

    def check(self, element, context):
        raise ValueError("oh\\n::error::no \\x1b[31m")
'''


def test_an_internal_error_is_one_line(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(
        site,
        {
            "sub/plugin.py": BROKEN_PLUGIN,
            "sub/feedlint.toml": 'plugins = ["plugin.py"]\n',
            "sub/x.atom": BAD,
        },
    )
    done = run(capsys, CONCISE, "sub/x.atom", "bad.atom")
    # What the other rules found stays, and so does the other feed.
    assert (done.code, rules(done.out)) == (2, ["id-not-iri", "id-not-iri"])
    first, last = done.err.splitlines()
    assert first.startswith("feedlint: sub/x.atom: rule breaks failed at /feed: ValueError: ")
    assert r"oh\n::error::no \x1b[31m" in first
    assert first.endswith("(FEEDLINT_DEBUG=1 shows where)")
    assert last == "Found 2 errors in 2 feeds"


def test_debugging_shows_the_traceback(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(site, {"plugin.py": BROKEN_PLUGIN, "feedlint.toml": 'plugins = ["plugin.py"]\n'})
    monkeypatch.setenv("FEEDLINT_DEBUG", "1")
    done = run(capsys, "good.atom")
    assert done.code == 2
    assert "Traceback (most recent call last)" in done.err


def test_hostile_names_never_reach_the_terminal(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = os.fsdecode(b"::error::\x1b[31m\xff\n##vso[x].atom")
    (site / name).write_text(BAD.replace("notes", "\u202e no\u200b"), encoding="utf-8")
    for arguments in ([], [CONCISE], ["--output-format=json"]):
        done = run(capsys, *arguments, name, f"{name}-gone")
        assert done.code == 2
        for line in (done.out + done.err).splitlines():
            assert line.isprintable()
            assert "##vso[" not in line
            assert not line.startswith("::")


@pytest.mark.usefixtures("site")
def test_a_terminal_without_unicode(site: Path) -> None:
    write(site, {"n.atom": BAD.replace("notes", "nötes")})
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = feedlint([CONCISE, "n.atom"], env=environment)
    assert (done.returncode, done.stderr) == (1, b"Found 1 error in 1 feed\n")
    assert rb"'n\xf6tes'" in done.stdout


@pytest.mark.usefixtures("site")
def test_a_reader_that_goes_away(site: Path) -> None:
    write(site, {f"f{i:04}.atom": BAD for i in range(400)})
    command = [sys.executable, "-m", "feedlint", "."]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 128 + signal.SIGPIPE


@pytest.mark.usefixtures("site")
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk() -> None:
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "feedlint", "bad.atom"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (
        2,
        b"feedlint: cannot write: no space left on device\n",
    )


@pytest.mark.usefixtures("site")
def test_an_interrupt_ends_quietly() -> None:
    command = [sys.executable, "-u", "-m", "feedlint", CONCISE, "bad.atom", "-"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert b"id-not-iri" in process.stdout.readline()
        # Now it waits for its standard input.
        process.send_signal(signal.SIGINT)
        out, err = process.communicate()
    assert (process.returncode, out, err) == (130, b"", b"")


def test_closed_standard_input() -> None:
    done = feedlint(["-"], preexec_fn=lambda: os.close(0))  # one thread only
    assert done.returncode == 2
    assert done.stderr.startswith(b"feedlint: <stdin>: ")


def test_a_link_out_of_the_directory_quotes_no_secret(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    write(tmp_path, {"secret": "token = 12345", "settings.xml": "<settings><password>12345"})
    write(tmp_path, {"away/good.atom": GOOD, "away/broken.atom": GOOD[:-9]})
    write(site, {"good.atom": GOOD, "note": "no feed: 12345", "sub/note": "12345"})
    names = {
        "a.atom": "../secret",
        "b.atom": "../settings.xml",
        "c.atom": "../away/good.atom",
        "d.atom": "../away/broken.atom",
        "e.atom": "good.atom",
        "f.atom": "note",
        "folder": "../away",
        "sub/g.atom": "../note",
        "sub/h.atom": "note",
        # As in a mounted secret, where the file is a link beside its folder.
        "pub": "../secrets",
        "loop.atom": "loop.atom",
    }
    write(tmp_path, {"secrets/data/token": "12345"})
    (tmp_path / "secrets/token").symlink_to("data/token")
    for name, target in names.items():
        (site / name).symlink_to(target)
    codes = {
        "a.atom": 2,
        "b.atom": 2,
        "c.atom": 0,
        "d.atom": 2,
        "e.atom": 0,
        "f.atom": 1,
        "folder/good.atom": 0,
        "folder/broken.atom": 2,
        "sub/g.atom": 1,
        "sub/h.atom": 1,
        "pub/token": 2,
        "pub/data/token": 2,
        "../secret": 1,
        "../secrets/token": 1,
    }
    monkeypatch.chdir(site)
    for name, code in codes.items():
        done = run(capsys, "--isolated", name)
        assert done.code == code, name
        if code == 2:
            words = "is a symbolic link out of this directory, to what is no feed"
            assert (done.out, done.err) == ("", f"feedlint: {name}: {words}\n")
    assert run(capsys, "--isolated", "loop.atom").code == 2
    # No limit makes a feed of what is none.
    write(tmp_path, {"settings.xml": "<settings><password>12345</password></settings>"})
    for limit in ("elements=1", "attributes=1", "depth=1"):
        done = run(capsys, "--isolated", f"--limit={limit}", "b.atom")
        assert (done.code, done.out) == (2, "")
    # Seen from elsewhere, the folder of the link is what it must not leave.
    monkeypatch.chdir(tmp_path / "away")
    for name, code in (("a.atom", 2), ("sub/g.atom", 2), ("sub/h.atom", 1), ("e.atom", 0)):
        assert run(capsys, "--isolated", f"../site/{name}").code == code, name
