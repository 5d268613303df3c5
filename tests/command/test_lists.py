"""`--from`: lists of feeds, and the manners with which their addresses are asked."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, ClassVar

import pytest

from feedlint.command.lists import read_list
from feedlint.reading.source import InputError
from feedlint.witnesses.manners import Manners, is_public
from tests.commands import BAD, GOOD, Done, plain_environment, run, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OPML = """\
<?xml version="1.0"?>
<opml version="2.0"><head><title>Mine</title></head><body>
<outline text="Blogs"><outline text="A" type="rss" xmlUrl="https://a.invalid/feed?x=1&amp;y=2"/>
<outline text="B" type="rss" xmlUrl=" https://b.invalid/atom "/></outline>
<outline text="A again" xmlUrl="https://a.invalid/feed?x=1&amp;y=2"/><outline text="none"/>
</body></opml>
"""
PLANET = """\
# A planet
[Planet]
name = Planet Test
link = https://planet.invalid/

[https://a.invalid/feed?x=1&y=2]
name = A
[b]
feed = https://b.invalid/atom
"""
TEXT = "\n# some feeds\nhttps://a.invalid/feed?x=1&y=2\n  https://b.invalid/atom  \n\n"


@pytest.mark.parametrize("text", [OPML, PLANET, TEXT, "\ufeff" + TEXT.replace("\n", "\r\n")])
def test_forms_of_lists(tmp_path: Path, text: str) -> None:
    write(tmp_path, {"list": text})
    found = read_list(str(tmp_path / "list"))
    assert found == ["https://a.invalid/feed?x=1&y=2", "https://b.invalid/atom"]


def test_a_list_names_files_as_well(tmp_path: Path) -> None:
    write(tmp_path, {"list": "a.xml\n-\nfolder/b c.xml\n"})
    assert read_list(str(tmp_path / "list")) == ["a.xml", "./-", "folder/b c.xml"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "names no feed"),
        ("# none\n", "names no feed"),
        ("[Planet]\nname = x\n", "names no feed"),
        (GOOD, "is XML that is no OPML"),
        ("<opml><body/></opml>", "names no feed"),
    ],
)
def test_lists_that_name_nothing(tmp_path: Path, text: str, says: str) -> None:
    write(tmp_path, {"list": text})
    with pytest.raises(InputError, match=says):
        read_list(str(tmp_path / "list"))


def test_a_list_of_files_is_linted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"list": "bad.xml\n", "bad.xml": BAD, "good.xml": GOOD})
    done = run(capsys, "--isolated", "--output-format=concise", "--from=list", "good.xml")
    assert done.code == 1
    assert "bad.xml:2:5: error[id-not-iri]" in done.out
    assert "in 1 of 2 feeds" in done.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--cache=x", "a.xml"], "--cache goes with --from"),
        (["--from=-", "-"], "both read standard input"),
        (["--from=gone"], "argument --from: gone cannot be read"),
        (["--from=web", "--fix"], "--fix cannot write to an address"),
    ],
)
def test_what_does_not_go_together(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    says: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"web": "https://a.invalid/\n"})
    done = run(capsys, *arguments)
    assert done.code == 2
    assert says in done.err


@pytest.mark.parametrize(
    ("address", "public"),
    [
        *[("93.184.215.14", True), ("2606:2800:21f:cb07::1", True), ("127.0.0.1", False)],
        *[("10.1.2.3", False), ("192.168.0.1", False), ("169.254.169.254", False)],
        *[("::1", False), ("fe80::1%eth0", False), ("fd00::1", False), ("192.0.2.1", False)],
        *[("::ffff:10.0.0.1", False), ("::ffff:93.184.215.14", True), ("224.0.0.1", False)],
        ("100.64.0.1", False),
        # IPv4 addresses that a gateway or tunnel would lead to.
        *[("64:ff9b::7f00:1", False), ("64:ff9b::808:808", True)],
        *[("2002:7f00:1::", False), ("::127.0.0.1", False)],
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:  # noqa: FBT001  # a column
    assert is_public(address) is public


# ---- a server of twenty names


class Site(ThreadingHTTPServer):
    """Ten feeds on each of twenty names, and what was asked of them."""

    daemon_threads = True

    def __init__(self, address: str = "127.0.0.1") -> None:
        super().__init__((address, 0), Handler)
        self.lock = threading.Lock()
        self.asked: list[tuple[str, str, int]] = []
        self.open: Counter[str] = Counter()
        self.most: Counter[str] = Counter()
        self.most_hosts = 0
        self.special: dict[str, tuple[int, dict[str, str], bytes]] = {}
        self.once: dict[str, tuple[int, dict[str, str], bytes]] = {}
        self.slow: dict[str, float] = {}
        self.agents: set[str] = set()

    def urls(self) -> list[str]:
        return [self.url(h, f) for f in range(10) for h in range(20)]

    def url(self, host: int, feed: int) -> str:
        return f"http://n{host:02}.test:{self.server_address[1]}/{feed}.xml"

    def feeds_asked(self) -> list[tuple[str, str, int]]:
        return [one for one in self.asked if one[1] != "/robots.txt"]


class Handler(BaseHTTPRequestHandler):
    server: Site
    protocol_version = "HTTP/1.1"
    quiet: ClassVar[bool] = True

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the name is the library's
        """Say nothing."""

    def do_GET(self) -> None:
        site, host = self.server, self.headers["Host"].partition(":")[0]
        with site.lock:
            site.open[host] += 1
            site.most[host] = max(site.most[host], site.open[host])
            site.most_hosts = max(site.most_hosts, sum(n > 0 for n in site.open.values()))
            site.agents.add(self.headers["User-Agent"])
        time.sleep(site.slow.get(host, 0.002))
        status, headers, body = self._answer(host)
        with site.lock:
            site.asked.append((host, self.path, status))
            site.open[host] -= 1
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _answer(self, host: str) -> tuple[int, dict[str, str], bytes]:
        key, site = host + self.path, self.server
        if key in site.once:
            return site.once.pop(key)
        if key in site.special:
            return site.special[key]
        if self.path == "/robots.txt":
            return 404, {}, b""
        headers = {"ETag": f'"{key}"', "Content-Type": "application/atom+xml"}
        if self.headers["If-None-Match"] == headers["ETag"]:
            return 304, headers, b""
        return 200, headers, (BAD if self.path == "/7.xml" else GOOD).encode()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Site]:
    look_up = socket.getaddrinfo

    def known(host: Any, *rest: Any, **more: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        return look_up("127.0.0.1" if name.endswith(".test") else name, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", known)
    gentle = partial(Manners, pause=0.0, patience=2.0, is_public=lambda ip: ip == "127.0.0.1")
    monkeypatch.setattr("feedlint.witnesses.manners.Manners", gentle)
    for name in ("http_proxy", "all_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    with serving(Site()) as site:
        yield site


@contextmanager
def serving(site: Site) -> Iterator[Site]:
    threading.Thread(target=site.serve_forever, args=(0.01,), daemon=True).start()
    yield site
    site.shutdown()
    site.server_close()


def lint_list(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, urls: list[str], *more: str
) -> Done:
    write(tmp_path, {"list": "\n".join(urls)})
    arguments = ("--isolated", "--jobs=1", "--select=id-not-iri", "--output-format=concise")
    return run(capsys, *arguments, "--from=list", "--cache=cache", *more)


def test_two_hundred_feeds_on_twenty_names(
    server: Site, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    first = lint_list(capsys, tmp_path, server.urls())
    assert first.code == 1
    assert "Fetched 200 addresses: 200 new\n" in first.err
    assert first.out.count("error[id-not-iri]") == 20
    assert Counter(status for *_, status in server.feeds_asked()) == {200: 200}
    assert len(server.asked) - 200 == 20  # a robots.txt each
    # One request at a time to a host, and no more than eight hosts at a time.
    assert set(server.most.values()) == {1}
    assert 1 < server.most_hosts <= 8
    (agent,) = server.agents
    assert agent.startswith("feedlint/")
    server.asked.clear()
    second = lint_list(capsys, tmp_path, server.urls())
    assert "Fetched 200 addresses: 200 not modified\n" in second.err
    assert Counter(status for *_, status in server.feeds_asked()) == {304: 200}
    assert (second.code, second.out) == (first.code, first.out)


def test_the_report_is_that_of_one_address(
    server: Site, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    write(tmp_path, {"list": server.url(0, 7)})
    arguments = ("--isolated", "--output-format=json")
    plain = json.loads(run(capsys, *arguments, server.url(0, 7)).out)
    listed = ("--from=list", "--cache=cache")
    for _ in range(2):
        kept = json.loads(run(capsys, *arguments, *listed).out)
        assert kept["findings"] == plain["findings"]


def test_a_slow_host_holds_nobody_up(
    server: Site, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    server.slow["n00.test"] = 0.2
    done = lint_list(capsys, tmp_path, server.urls())
    assert "200 new" in done.err
    hosts = [host for host, *_ in server.asked]
    last_of_others = max(n for n, host in enumerate(hosts) if host != "n00.test")
    # What is left when all others are done is the slow one's.
    assert hosts[last_of_others + 1 :].count("n00.test") >= 5


@pytest.mark.skipif(sys.platform != "linux", reason="needs a second address of this machine")
def test_a_redirect_to_a_private_address_is_refused(
    server: Site, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with serving(Site("127.0.0.2")) as inner:
        secret = f"http://127.0.0.2:{inner.server_address[1]}/secret"
        server.special["n01.test/0.xml"] = (302, {"Location": secret}, b"")
        done = lint_list(capsys, tmp_path, [server.url(1, 0), secret])
        assert done.code == 2
        refusal = "cannot be fetched: '127.0.0.2' is in a private network"
        assert f"{server.url(1, 0)}: {refusal}" in done.err
        assert f"{secret}: {refusal}" in done.err
        assert inner.asked == []
        # Whoever wants it can have it.
        done = lint_list(capsys, tmp_path, [server.url(1, 0)], "--allow-private")
        assert "Fetched 1 address: 1 new\n" in done.err
        assert inner.feeds_asked() == [("127.0.0.2", "/secret", 200)]


def test_robots_are_heeded_at_redirects_too(
    server: Site, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    rules = b"User-agent: feedlint\nDisallow: /0.xml\n\nUser-agent: *\nDisallow: /\n"
    server.special["n02.test/robots.txt"] = (200, {}, rules)
    server.special["n03.test/robots.txt"] = (503, {}, b"")
    server.special["n04.test/1.xml"] = (301, {"Location": server.url(2, 0)}, b"")
    urls = [server.url(2, 0), server.url(2, 1), server.url(3, 0), server.url(4, 1)]
    done = lint_list(capsys, tmp_path, urls)
    assert "Fetched 4 addresses: 1 new, 3 failed\n" in done.err
    assert done.err.count("the server's robots.txt forbids it") == 2
    assert "robots.txt cannot be fetched: the server answers 503" in done.err
    assert [one for one in server.feeds_asked() if one[2] == 200] == [("n02.test", "/1.xml", 200)]


def test_a_server_that_asks_for_time_gets_it(
    server: Site, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    server.once["n05.test/0.xml"] = (429, {"Retry-After": "1"}, b"")
    server.special["n06.test/0.xml"] = (503, {"Retry-After": "3600"}, b"")
    urls = [server.url(5, 0), server.url(6, 0), server.url(6, 1), server.url(6, 2)]
    since = time.monotonic()
    done = lint_list(capsys, tmp_path, urls)
    assert time.monotonic() - since >= 1
    assert "Fetched 4 addresses: 1 new, 3 failed\n" in done.err
    # It is asked no more: the other two are told what it said.
    assert [one for one in server.feeds_asked() if one[0] == "n06.test"] == [
        ("n06.test", "/0.xml", 503)
    ]
    assert done.err.count("the server answers 503 Service Unavailable") == 3


def test_a_broken_cache_is_fetched_anew(
    server: Site, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    first = lint_list(capsys, tmp_path, [server.url(0, 7)])
    (kept,) = (tmp_path / "cache").iterdir()
    kept.write_bytes(kept.read_bytes()[:-3])
    second = lint_list(capsys, tmp_path, [server.url(0, 7)])
    assert "Fetched 1 address: 1 new\n" in second.err
    assert second.out == first.out


DRIVER = """
import socket, sys
look_up = socket.getaddrinfo
socket.getaddrinfo = lambda host, *rest, **more: look_up("127.0.0.1", *rest, **more)
from functools import partial
from feedlint.witnesses import manners
manners.Manners = partial(manners.Manners, pause=0.05)
from feedlint.command.cli import command
command()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal")
def test_an_interrupted_run_goes_on_where_it_was(server: Site, tmp_path: Path) -> None:
    write(tmp_path, {"list": "\n".join(server.urls())})
    words = [sys.executable, "-c", DRIVER, "--isolated", "--from=list", "--cache=cache"]
    words += ["--allow-private", "--output-format=concise", "--select=id-not-iri"]
    environment = plain_environment(no_proxy="*")
    with subprocess.Popen(
        words, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        while len(server.feeds_asked()) < 50 and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"")
    done = subprocess.run(words, cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert done.returncode == 1
    asked = Counter(server.feeds_asked())
    assert len(asked) == 200
    # What was on its way when it was broken off is asked for again, and nothing else.
    assert sum(asked.values()) <= 200 + 8
    assert b"from the run before, which was broken off" in done.stderr
    assert done.stdout.count(b"error[id-not-iri]") == 20
