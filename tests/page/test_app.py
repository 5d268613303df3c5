"""What the page answers, and what it refuses: without a browser."""

from __future__ import annotations

import socket
import time
from typing import TYPE_CHECKING

import pytest

from feedlint.command.settings import Choices
from feedlint.output.common import Style
from tests.command.test_timeout import PLUGIN
from tests.commands import BAD, GOOD, MENDABLE, write
from tests.page.serving import Served, served
from tests.web import Server, answer, moved

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WHERE = "/report?url="
#: Ways to write an address of this machine.
LOOPBACK = (
    "http://127.0.0.1:{port}/feed.atom",
    "http://localhost:{port}/feed.atom",
    "http://2130706433:{port}/feed.atom",
    "http://0x7f.0.0.1:{port}/feed.atom",
    "http://0177.0.0.1:{port}/feed.atom",
    "http://127.1:{port}/feed.atom",
    "http://0.0.0.0:{port}/feed.atom",
    "http://[::ffff:127.0.0.1]:{port}/feed.atom",
    "http://[::ffff:7f00:1]:{port}/feed.atom",
    "http://user@127.0.0.1:{port}/feed.atom",
    "http://127.0.0.1.:{port}/feed.atom",
)


@pytest.fixture(scope="module")
def page() -> Iterator[Served]:
    yield from served()


@pytest.fixture
def server() -> Iterator[Server]:
    own = Server()
    own.answers["/feed.atom"] = answer(BAD.encode())
    yield own
    own.close()


@pytest.mark.parametrize("spelling", LOOPBACK)
def test_this_machine_is_not_asked(page: Served, server: Server, spelling: str) -> None:
    found = page.ask(WHERE + spelling.format(port=server.port), Accept="application/json").json
    assert found["findings"] == []
    assert server.requests == []
    (problem,) = found["errors"]
    assert "cannot be fetched" in problem["message"]


def test_a_redirect_into_a_private_network_is_not_followed(
    page: Served, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    from feedlint.witnesses.manners import is_public

    # As if the first server stood in the internet.
    monkeypatch.setattr(
        "feedlint.page.asking.is_public", lambda ip: ip == "127.0.0.1" or is_public(ip)
    )
    with socket.create_server(("127.0.0.2", 0)) as inner:
        inner.settimeout(0.5)
        port = inner.getsockname()[1]
        server.answers["/away"] = moved(f"http://127.0.0.2:{port}/feed.atom")
        found = page.ask(WHERE + server.url("/away"), Accept="application/json").json
        assert "is in a private network" in found["errors"][0]["message"]
        with pytest.raises(TimeoutError):
            inner.accept()
    assert len(server.requests) == 1


def test_a_name_that_changes_its_address_is_not_asked(
    page: Served, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_up = socket.getaddrinfo
    asked: list[str] = []

    def rebound(host: str, *rest: object, **more: object) -> object:
        if host != "rebind.example":
            return look_up(host, *rest, **more)  # type: ignore[arg-type]
        asked.append(host)
        address = "93.184.216.34" if len(asked) == 1 else "127.0.0.1"
        return look_up(address, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", rebound)
    address = f"http://rebind.example:{server.port}/feed.atom"
    found = page.ask(WHERE + address, Accept="application/json").json
    assert "is in a private network" in found["errors"][0]["message"]
    assert len(asked) == 2
    # A connection stood, and nothing was said on it.
    assert [request.line for request in server.requests if request.line] == []


def test_other_schemes_are_not_asked(page: Served) -> None:
    for address in ("file:///etc/passwd", "ftp://example.org/", "gopher://x/", "javascript:1", "x"):
        found = page.ask(WHERE + address, Accept="application/json").json
        assert "is no http or https address" in found["errors"][0]["message"]


def test_beside_a_folder_of_this_machine_its_servers_are_asked(
    tmp_path: Path, server: Server
) -> None:
    write(tmp_path, {"feed.xml": GOOD})
    for own in served(folder=str(tmp_path), private=True):
        found = own.ask(WHERE + server.url(), Accept="application/json").json
        assert "id-not-iri" in {finding["name"] for finding in found["findings"]}
        assert [request.line for request in server.requests] == ["GET /feed.atom HTTP/1.1"]
        # Not for the page of another site: a badge is asked for by any.
        foreign = own.ask(f"/badge?url={server.url()}", Sec_Fetch_Site="cross-site")
        assert "unchecked" in foreign.text
        assert len(server.requests) == 1
        # Nor does a link from there make the page ask.
        linked = own.ask(f"/?url={server.url()}", Sec_Fetch_Site="cross-site", Accept="text/html")
        assert 'data-waits="yes"' in linked.text


def test_the_same_address_in_json_and_html(page: Served) -> None:
    html = page.ask("/report?name=a.xml", BAD.encode(), Accept="text/html,*/*")
    assert html.headers["content-type"].startswith("text/html")
    assert "id-not-iri" in html.text
    json = page.ask("/report?name=a.xml", BAD.encode(), Accept="application/json")
    assert json.headers["content-type"] == "application/json"
    names = {finding["name"] for finding in json.json["findings"]}
    assert "id-not-iri" in names
    assert {finding["filename"] for finding in json.json["findings"]} == {"a.xml"}
    first = page.ask("/?url=x", Accept="application/json").json
    assert set(first) == {"version", "findings", "errors", "summary"}
    assert "<textarea" in page.ask("/?url=x", Accept="text/html").text


def test_the_report_is_the_one_of_the_command(page: Served) -> None:
    from feedlint.linting.catalogue import builtin, select
    from feedlint.linting.engine import lint
    from feedlint.output.html import render
    from feedlint.reading.source import Source

    report = lint(Source("a.xml", BAD.encode()), select(builtin()))
    told = page.ask("/report?name=a.xml", BAD.encode()).text
    assert told == "".join(render([report], Style(is_coloured=False)))
    sent = page.ask("/check?name=a.xml", BAD.encode()).json
    assert sent["html"] == told
    assert sent["errors"] == sum(d.severity.label == "error" for d in report.diagnostics)


def test_text_has_no_bytes_to_judge(page: Served) -> None:
    text = GOOD.replace("<feed", '<?xml version="1.0" encoding="iso-8859-1"?>\n<feed', 1)
    text = text.replace("Notes", "Größe")
    told = page.ask("/check?kind=text", text.encode()).json
    assert told["errors"] == 0
    assert told["text"] == ""
    told = page.ask("/check?kind=file", text.encode("utf-16")).json
    assert "Größe" in told["text"]
    assert told["errors"] > 0


def test_fixes_come_back_as_text(page: Served) -> None:
    mended = page.ask("/fix", MENDABLE.encode()).json
    assert mended["fixed"] == 1
    assert "2024-03-04T05:06:07" in mended["text"]
    place = "rule=date-not-rfc3339&line=3&column=10"
    assert page.ask(f"/fix?{place}", MENDABLE.encode()).json == mended
    gone = page.ask(f"/fix?{place}", GOOD.encode()).json
    assert gone["fixed"] == 0
    assert "nothing to fix" in gone["problem"]


def test_only_names_of_its_own_are_answered(page: Served) -> None:
    port = page.port
    for host in (f"localhost:{port}", "127.0.0.1", f"LOCALHOST:{port}", f"[::1]:{port}"):
        assert page.ask("/", Host=host).status == 200, host
    for host in ("evil.example", f"evil.example:{port}", "localhost.evil.example", "", "[::2]"):
        assert page.ask("/", Host=host).status == 403, host


def test_pages_of_other_sites_ask_nothing(page: Served) -> None:
    for path in ("/check", "/fix", "/report"):
        other = page.ask(path, b"<feed/>", Origin="https://evil.example")
        assert other.status == 403
        own = page.ask(path, b"<feed/>", Origin=f"http://127.0.0.1:{page.port}")
        assert own.status == 200
    assert page.ask("/check?url=x", Sec_Fetch_Site="cross-site").status == 403
    assert page.ask("/feeds", Sec_Fetch_Site="same-site").status == 403
    led = page.ask("/report?url=https://example.org/", Sec_Fetch_Site="cross-site")
    assert (led.status, led.headers["location"]) == (303, "/?url=https://example.org/")
    assert page.ask("/", method="PUT").status == 403
    assert page.ask("/", method="OPTIONS").status == 403


@pytest.mark.parametrize(
    "path",
    ["/", "/frame", "/page.js", "/page.css", "/feeds", "/badge?url=x", "/report?url=x", "/x"],
)
def test_every_answer_has_a_policy_and_no_cookie(page: Served, path: str) -> None:
    found = page.ask(path)
    assert "set-cookie" not in found.headers
    assert found.headers["x-content-type-options"] == "nosniff"
    assert found.headers["referrer-policy"] == "no-referrer"
    policy = found.headers["content-security-policy"]
    assert "default-src 'none'" in policy or policy.startswith("sandbox ")
    assert "allow-same-origin" not in policy
    assert "unsafe" not in policy
    assert found.headers["cache-control"] in ("no-store", "no-cache")


def test_nothing_is_loaded_from_elsewhere(page: Served) -> None:
    for path in ("/", "/page.js", "/page.css", "/frame"):
        text = page.ask(path).text.replace("https://example.org/feed.xml", "")
        assert "http://" not in text
        assert "https://" not in text
        assert "localStorage" not in text
        assert "cookie" not in text


def test_a_feed_has_a_size() -> None:
    for own in served(size=1_000):
        found = own.ask("/report", b"x" * 1_001)
        assert found.status == 413
        assert "larger" in found.text
        assert own.ask("/report", GOOD.encode()).status == 200


@pytest.fixture
def plugin(tmp_path: Path) -> Choices:
    """Rules that hang, die and fill the memory where a feed says so."""
    write(tmp_path, {"plugin.py": PLUGIN, "own.toml": 'plugins = ["plugin.py"]\n'})
    return Choices(config=str(tmp_path / "own.toml"))


def test_a_check_that_hangs_or_dies_ends_with_a_message(plugin: Choices) -> None:
    for own in served(seconds=2.0, choices=plugin):
        said = {}
        for word in ("sleep", "leave", "Notes"):
            since = time.monotonic()
            data = GOOD.replace("Notes", word).encode()
            found = own.ask("/report", data, Accept="application/json").json
            said[word] = [error["message"] for error in found["errors"]]
            assert time.monotonic() - since < 30
        assert said == {
            "sleep": ["took longer than 2 s"],
            "leave": ["the process that linted it died"],
            "Notes": [],
        }


def test_a_badge(page: Served, tmp_path: Path) -> None:
    write(tmp_path, {"good.atom": GOOD, "bad.atom": BAD})
    for own in served(folder=str(tmp_path)):
        _settled(own, 2)
        good, bad = own.ask("/badge?feed=good.atom"), own.ask("/badge?feed=bad.atom")
    assert good.headers["content-type"] == "image/svg+xml"
    assert "feed: no errors" in good.text
    assert "feed: 1 error<" in bad.text
    assert "feed: unchecked" in page.ask("/badge?url=%22%3E%3Cscript%3E").text


def _settled(own: Served, count: int) -> dict[str, object]:
    """The list of feeds, when there are as many as that."""
    version = ""
    for _ in range(100):
        told = own.ask(f"/feeds?since={version}").json
        version = told["version"]
        if len(told["feeds"]) == count:
            return {feed["name"]: feed["errors"] for feed in told["feeds"]}
    raise AssertionError(told)


def test_the_feeds_of_a_folder_are_followed(tmp_path: Path) -> None:
    write(tmp_path, {"a.atom": GOOD, "sub/b.atom": BAD, "secret.txt": "x"})
    for own in served(folder=str(tmp_path)):
        assert _settled(own, 2) == {"a.atom": 0, "sub/b.atom": 1}
        told = own.ask("/check?feed=sub/b.atom").json
        assert told["text"] == BAD
        for name in ("secret.txt", "../a.atom", str(tmp_path / "a.atom"), "sub/../a.atom", ""):
            assert own.ask(f"/check?feed={name}").status == 400, name
        version = own.ask("/feeds").json["version"]
        since = time.monotonic()
        write(tmp_path, {"a.atom": BAD})
        changed = own.ask(f"/feeds?since={version}").json
        assert {feed["name"]: feed["errors"] for feed in changed["feeds"]}["a.atom"] == 1
        assert time.monotonic() - since < 15
        (tmp_path / "sub/b.atom").unlink()
        assert _settled(own, 1) == {"a.atom": 1}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.atom", "secret.txt", "sub"]
