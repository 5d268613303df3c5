"""What feedlint touches: its arguments, its configuration, itself, and no network.

An audit hook (PEP 578) writes down every file that Python opens, every socket and every
process, in a process of its own and those it forks. libxml2 opens files behind the
hook's back: for it there are traps, a server that waits and a FIFO that blocks.
"""

from __future__ import annotations

import mimetypes
import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from feedlint.testing import entry
from tests.conftest import CHECKOUT
from tests.test_docs import RULES, examples, sections
from tests.web import Server, answer

if TYPE_CHECKING:
    from collections.abc import Iterator

GOOD = (CHECKOUT / "examples" / "cgit-fixed.atom").read_text(encoding="utf-8")
BAD = (CHECKOUT / "examples" / "cgit.atom").read_text(encoding="utf-8")

_PROGRAM = """
import os, sys
def watch(event, arguments):
    if event == "open" and not isinstance(arguments[0], int):
        is_write = (arguments[2] or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        say("write" if is_write else "read", os.path.abspath(os.fsdecode(arguments[0])))
    elif event == "socket.__new__":
        say("socket", str(int(arguments[1])))
    elif event == "urllib.Request":
        # xmlschema reads its own schemas so; what is read is an "open" as well.
        if not arguments[0].startswith("file:"):
            say("network", event, arguments[0])
    elif event.startswith("socket."):
        say("network", event, *(str(value) for value in arguments[1:3]))
    elif event in ("subprocess.Popen", "os.posix_spawn", "os.exec", "os.system"):
        say("process", os.fsdecode(arguments[0]))
def say(*words, channel=int(sys.argv.pop(1))):
    os.write(channel, ascii("\\t".join(words))[1:-1].encode() + b"\\n")
sys.addaudithook(watch)
from feedlint.command.cli import main
sys.exit(main(sys.argv[1:]))
"""


class Seen(NamedTuple):
    """The exit code, what was printed, and what was touched: kind and details."""

    code: int
    out: str
    events: list[list[str]]

    def all(self, kind: str) -> list[list[str]]:
        """The details of all events of a kind; a child process is given the null device."""
        found = (details for word, *details in self.events if word == kind)
        return [details for details in found if details != [os.devnull]]

    def outside(self, *allowed: Path) -> set[str]:
        """The files that were read and belong neither to Python, to us, nor to `allowed`."""
        roots = [Path(path).resolve() for path in (*_PYTHON, *allowed)]
        paths = {Path(details[0]).resolve() for details in self.all("read")}
        return {
            str(path)
            for path in paths
            if not any(path == root or root in path.parents for root in roots)
        }


_PYTHON = (
    *(sysconfig.get_paths()[name] for name in ("stdlib", "platstdlib", "purelib", "platlib")),
    str(CHECKOUT / "lint" / "feedlint"),
    str(CHECKOUT / "schemas"),
    # The system's table of media types, which Python looks at for a file: address.
    *mimetypes.knownfiles,
    os.devnull,
)


def watch(folder: Path, *arguments: str) -> Seen:
    """Run the command in a folder, with every file, socket and process noted."""
    path = [str(CHECKOUT / "lint"), *(name for name in sys.path if name)]
    program = f"import sys; sys.path[:0] = {path!r}\n{_PROGRAM}"
    log = folder.parent / "events"
    with log.open("ab") as file:
        # A file: a pipe would fill up, and nobody reads while the command runs.
        done = subprocess.run(
            [sys.executable, "-I", "-B", "-c", program, str(file.fileno()), *arguments],
            cwd=folder,
            env={"PATH": os.environ["PATH"], "no_proxy": "*"},
            pass_fds=(file.fileno(),),
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
    lines = log.read_text(encoding="ascii").splitlines()
    assert "Traceback" not in done.stderr, done.stderr
    return Seen(done.returncode, done.stdout, [line.split("\\t") for line in lines])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a right and a wrong feed, and others' files around it."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "good.atom").write_text(GOOD, encoding="utf-8")
    (folder / "bad.atom").write_text(BAD, encoding="utf-8")
    (folder / "secret.txt").write_text("secret", encoding="utf-8")
    return folder


def test_the_watch_sees_what_it_is_to_see(folder: Path) -> None:
    (folder / "house.py").write_text(
        "import socket, subprocess\n"
        "open('secret.txt').close()\n"
        "open('new.txt', 'w').close()\n"
        "subprocess.run(['true'])\n"
        "socket.socket().connect_ex(('127.0.0.1', 1))\n",
        encoding="utf-8",
    )
    (folder / "feedlint.toml").write_text('plugins = ["house.py"]', encoding="utf-8")
    seen = watch(folder, "good.atom")
    known = (folder / "good.atom", folder / "feedlint.toml", folder / "house.py")
    others = {Path(path).name for path in seen.outside(*known, folder / "__pycache__")}
    assert others == {"secret.txt"}
    assert seen.all("write") == [[str(folder / "new.txt")]]
    assert [Path(path).name for (path,) in seen.all("process")] == ["true"]
    assert seen.all("network") == [["socket.connect", "('127.0.0.1', 1)"]]


@pytest.mark.parametrize("form", ["full", "json", "github", "sarif", "junit", "html"])
def test_a_file(folder: Path, form: str) -> None:
    seen = watch(folder, "--extend-select=ALL", f"--output-format={form}", "good.atom", "bad.atom")
    assert seen.code == 1
    assert seen.outside(folder / "good.atom", folder / "bad.atom") == set()
    assert [kind for kind, *_ in seen.events if kind != "read"] == []


def test_a_configuration(folder: Path) -> None:
    config = folder / "feedlint.toml"
    config.write_text('profile = "kernel"\n[per-file-ignores]\n"b*" = ["A"]\n', encoding="utf-8")
    seen = watch(folder, "good.atom", "bad.atom")
    assert seen.outside(folder / "good.atom", folder / "bad.atom", config) == set()
    assert seen.outside(folder / "good.atom", folder / "bad.atom") == {str(config)}
    assert [kind for kind, *_ in seen.events if kind != "read"] == []


def test_a_folder_asks_git_and_reads_the_feeds(folder: Path) -> None:
    seen = watch(folder, "--isolated", ".")
    assert seen.code == 1
    assert seen.outside(folder / "good.atom", folder / "bad.atom") == set()
    assert {Path(path).name for (path,) in seen.all("process")} <= {"git"}
    assert seen.all("network") + seen.all("socket") + seen.all("write") == []


def test_what_explains_a_wrong_place_opens_no_socket(folder: Path) -> None:
    """xmlschema imports what could; see docs/api.md."""
    text = BAD.replace("</feed>", "<entry><bogus xmlns=''/><id>x</id><id>y</id></entry></feed>")
    (folder / "wrong.atom").write_text(text, encoding="utf-8")
    seen = watch(folder, "--isolated", "--select=S", "--output-format=concise", "wrong.atom")
    assert "error[surplus-element]" in seen.out
    assert seen.all("network") + seen.all("socket") + seen.all("process") == []


def test_what_is_written(folder: Path) -> None:
    seen = watch(folder, "--isolated", "--fix", "--output=json=report.json", "bad.atom")
    changed = {Path(path).parent for (path,) in seen.all("write")}
    assert changed == {folder}
    assert sorted(path.name for path in folder.iterdir()) == [
        "bad.atom",
        "good.atom",
        "report.json",
        "secret.txt",
    ]
    assert seen.all("network") + seen.all("socket") + seen.all("process") == []


def test_every_rule(folder: Path) -> None:
    """All examples of all pages at once, by several processes."""
    for number, example in enumerate(
        example
        for info in RULES
        for section in ("Bad", "Good")
        for example in examples(sections(info)[section])
    ):
        text = example.wrap(example.text).encode(example.encoding, "surrogatepass")
        (folder / f"{number}.atom").write_bytes(text)
    names = sorted(path.name for path in folder.glob("*.atom"))
    seen = watch(folder, "--isolated", "--extend-select=ALL", "--jobs=2", *names)
    assert seen.code == 1
    assert seen.outside(*(folder / name for name in names)) == set()
    assert seen.all("network") + seen.all("process") + seen.all("write") == []
    # The processes talk over a pair of sockets, which has no address.
    assert {family for (family,) in seen.all("socket")} <= {"1"}


TRAPS = """\
<?xml version="1.0"?>
<?xml-stylesheet href="{web}/style.xsl" type="text/xsl"?>
<!DOCTYPE feed SYSTEM "{dtd}" [
<!ENTITY file SYSTEM "{file}">
<!ENTITY % more SYSTEM "{web}/more.dtd">
]>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:xi="http://www.w3.org/2001/XInclude"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xml:base="{web}/"
  xsi:schemaLocation="http://www.w3.org/2005/Atom {web}/atom.xsd">
<id>{web}/</id><title>&file;</title><updated>2024-03-04T05:06:07Z</updated>
<author><name>Ada</name><email>ada@localhost</email><uri>{web}/ada</uri></author>
<link rel="self" href="{web}/feed.atom"/><icon>{web}/favicon.ico</icon>
<entry><id>{web}/1</id><title>1</title><updated>2024-03-04T05:06:07Z</updated>
<link href="{web}/1"/><content type="image/png" src="{web}/1.png"/><summary>1</summary></entry>
<xi:include href="{file}" parse="text"/><xi:include href="{web}/x"/>
</feed>
"""


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


@pytest.mark.parametrize("at", ["web", "file"])
def test_nothing_that_a_feed_names_is_fetched(folder: Path, server: Server, at: str) -> None:
    fifo = folder / "fifo"
    os.mkfifo(fifo)
    web, file = server.url("").rstrip("/"), fifo.as_uri()
    text = TRAPS.format(web=web, file=file, dtd=f"{web}/feed.dtd" if at == "web" else file)
    (folder / "traps.atom").write_text(text, encoding="utf-8")
    seen = watch(folder, "--isolated", "--extend-select=ALL", "traps.atom")
    assert seen.code == 1
    assert seen.outside(folder / "traps.atom") == set()
    assert [kind for kind, *_ in seen.events if kind != "read"] == []
    assert server.requests == []


def test_an_address_is_all_that_is_asked(folder: Path, server: Server) -> None:
    text = entry(f'<icon>{server.url("/i.png")}</icon><link rel="related" href="{server.url()}2"/>')
    server.answers["/feed.atom"] = answer(text.encode(), 'ETag: "1"')
    seen = watch(folder, "--isolated", "--extend-select=ALL", server.url())
    assert [request.line for request in server.requests] == ["GET /feed.atom HTTP/1.1"]
    assert seen.outside() == set()
    assert seen.all("write") + seen.all("process") == []
    # urllib3 binds a port of this machine for a moment, to see whether it has IPv6.
    network = [details for details in seen.all("network") if details[0] != "socket.bind"]
    assert [event for event, *_ in network] == ["socket.getaddrinfo", "socket.connect"]
    assert network[1][1] == f"('127.0.0.1', {server.port})"
