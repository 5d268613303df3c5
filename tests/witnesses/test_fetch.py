"""Reading over HTTP, from a server of our own that may be slow, huge, broken or hostile."""

from __future__ import annotations

import gzip
import socket
import threading
import tracemalloc
import zlib
from base64 import b64decode
from typing import TYPE_CHECKING

import pytest

from feedlint import __version__
from feedlint.reading.source import InputError
from feedlint.values.web import is_web, without_userinfo
from feedlint.witnesses.fetch import Limits, fetch
from tests.web import Server, answer, authority, context_of, endless, moved

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

FEED = b'<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x:1</id></feed>'
HEAD = b"HTTP/1.1 200 OK\r\n"
PATIENCE = Limits(size=1_000_000, connect=5, read=5, total=20)
HASTE = Limits(size=100_000_000, connect=5, read=5, total=0.3)


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for scheme in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{scheme}_proxy", raising=False)
        monkeypatch.delenv(f"{scheme}_proxy".upper(), raising=False)


@pytest.fixture(autouse=True)
def _no_other_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """No name is looked up, and nothing but this machine is connected to."""
    look_up = socket.getaddrinfo

    def local(host: str, *rest: object, **named: object) -> object:
        if host not in ("127.0.0.1", "localhost"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return look_up("127.0.0.1", *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", local)


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


@pytest.fixture
def other() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


def failure(url: str, limits: Limits = PATIENCE) -> str:
    """Why an address cannot be read."""
    with pytest.raises(InputError) as caught:
        fetch(url, limits)
    message = str(caught.value)
    assert message.startswith("cannot be fetched: ")
    assert message.isprintable()
    return message.removeprefix("cannot be fetched: ")


def fails(server: Server, given: bytes | Callable[[], Iterable[bytes]]) -> str:
    server.answers["/feed.atom"] = given
    return failure(server.url())


# ---- addresses


def test_what_is_an_address() -> None:
    assert is_web("http://ada.invalid/")
    assert is_web("HTTPS://ada.invalid")
    for path in ("feed.xml", "http", "https:/x", "ftp://x/", "-", "", "./http://x", "file:///x"):
        assert not is_web(path)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://ada.invalid/a@b", "https://ada.invalid/a@b"),
        ("https://ada:word@ada.invalid/a@b?c@d#e@f", "https://ada.invalid/a@b?c@d#e@f"),
        ("https://ada:wo@rd@ada.invalid", "https://ada.invalid"),
        ("https://ada@ada.invalid?x@y", "https://ada.invalid?x@y"),
        ("https://word@", "https://"),
        ("https://ada:99999/x@ada.invalid/y", "https://ada.invalid/y"),
        ("https://ada:wo/rd@ada.invalid", "https://ada.invalid"),
        ("https://ada:wo?rd@ada.invalid/a@b", "https://b"),
        ("https://ada:wo\\rd@ada.invalid", "https://ada.invalid"),
        ("https://[ada:word@ada.invalid/", "https://ada.invalid/"),
        ("https://:word/@", "https://"),
        ("https://[::1]:80/a@b", "https://[::1]:80/a@b"),
        ("ftp://ada:word@ada.invalid/", "ftp://ada.invalid/"),
        ("mailto:ada@ada.invalid", "mailto:ada@ada.invalid"),
    ],
)
def test_no_password_is_shown(address: str, shown: str) -> None:
    assert without_userinfo(address) == shown


@pytest.mark.parametrize(
    "address",
    ["http://", "http:///x", "http://[x/", "http://a:b/", "http://a:99999/", "http://a b/"],
)
def test_addresses_that_cannot_be_asked(address: str) -> None:
    assert failure(address) == f"'{address}' is no address that can be asked"


@pytest.mark.parametrize("host", ["x" * 64, "a..b", "ü" * 64, "xn--a"])
def test_hosts_that_cannot_be(host: str) -> None:
    assert failure(f"http://{host}/")


# ---- one request


def test_a_feed(server: Server) -> None:
    server.answers["/feed.atom?a=%C3%A9"] = answer(FEED, 'ETag: "1"', "Set-Cookie: a=1")
    fetched = fetch(server.url("/feed.atom?a=é#part"), PATIENCE)
    assert fetched.data == FEED
    transport = fetched.transport
    assert transport.url == transport.asked == server.url("/feed.atom?a=%C3%A9")
    assert (transport.size, transport.redirects) == (len(FEED), ())
    assert (transport.field("etag"), transport.field("x")) == ('"1"', None)
    assert (transport.charset, transport.addresses) == ("", (transport.url,))


def test_what_is_sent(server: Server) -> None:
    server.answers["/"] = answer(FEED)
    fetch(server.url("").removesuffix("/"), PATIENCE)
    (request,) = server.requests
    assert request.line == "GET / HTTP/1.1"
    assert request.headers == {
        "host": f"127.0.0.1:{server.port}",
        "user-agent": f"feedlint/{__version__}",
        "accept": "application/atom+xml, application/xml;q=0.9, */*;q=0.1",
        "accept-encoding": "gzip",
    }


def test_a_name_and_password_go_to_their_origin_only(server: Server, other: Server) -> None:
    server.answers["/a"] = moved("/b")
    server.answers["/b"] = moved(other.url().replace("//", "//eve:trap@"))
    other.answers["/feed.atom"] = answer(FEED)
    fetched = fetch(server.url("/a").replace("//", "//ada:p%40ss%3A%C3%A9@"), PATIENCE)
    sent = [request.headers.get("authorization", "") for request in server.requests]
    assert [b64decode(value.removeprefix("Basic ")).decode() for value in sent] == [
        "ada:p@ss:é"
    ] * 2
    assert "authorization" not in other.requests[0].headers
    assert fetched.transport.addresses == (server.url("/a"), server.url("/b"), other.url())


def test_a_name_alone_is_one_with_an_empty_password(server: Server) -> None:
    server.answers["/feed.atom"] = answer(FEED)
    fetch(server.url().replace("//", "//token@"), PATIENCE)
    (request,) = server.requests
    assert b64decode(request.headers["authorization"].removeprefix("Basic ")) == b"token:"


def test_no_cookie_is_kept(server: Server) -> None:
    server.answers["/a"] = moved("/feed.atom", 302, "Set-Cookie: session=1; Path=/")
    server.answers["/feed.atom"] = answer(FEED)
    fetch(server.url("/a"), PATIENCE)
    assert ["cookie" in request.headers for request in server.requests] == [False, False]


def _deflated(data: bytes) -> bytes:
    return zlib.compress(data)


@pytest.mark.parametrize(
    ("coding", "encode"),
    [
        ("gzip", gzip.compress),
        ("X-GZIP", gzip.compress),
        ("deflate", _deflated),
        ("identity", bytes),
    ],
)
def test_content_codings(server: Server, coding: str, encode: Callable[[bytes], bytes]) -> None:
    data = FEED * 1000
    server.answers["/feed.atom"] = answer(encode(data), f"Content-Encoding: {coding}")
    fetched = fetch(server.url(), PATIENCE)
    assert fetched.data == data
    assert fetched.transport.size == len(encode(data))


def test_chunks(server: Server) -> None:
    body = b"".join(b"%x\r\n%c\r\n" % (1, octet) for octet in FEED) + b"0\r\n\r\n"
    server.answers["/feed.atom"] = HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + body
    assert fetch(server.url(), PATIENCE).data == FEED


def test_an_answer_without_a_length(server: Server) -> None:
    server.answers["/feed.atom"] = HEAD + b"\r\n" + FEED
    assert fetch(server.url(), PATIENCE).data == FEED


# ---- redirects and statuses


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect(server: Server, status: int) -> None:
    server.answers["/a/b?c"] = moved("../feed.atom#part", status)
    server.answers["/feed.atom"] = answer(FEED)
    transport = fetch(server.url("/a/b?c"), PATIENCE).transport
    assert transport.redirects == ((server.url("/a/b?c"), status),)
    assert (transport.asked, transport.url) == (server.url("/a/b?c"), server.url())


def test_letters_of_an_address(server: Server) -> None:
    server.answers["/a"] = moved("/caf\xc3\xa9 1")
    server.answers["/caf%C3%A9%201"] = answer(FEED)
    assert fetch(server.url("/a"), PATIENCE).transport.url == server.url("/caf%C3%A9%201")


def test_a_circle(server: Server) -> None:
    server.answers["/a"] = moved("/b")
    server.answers["/b"] = moved("/a")
    a, b = server.url("/a"), server.url("/b")
    assert failure(a) == f"the redirects run in a circle: '{a}' -> '{b}' -> '{a}'"
    assert len(server.requests) == 2


def test_a_long_way(server: Server) -> None:
    for number in range(50):
        server.answers[f"/{number}"] = moved(f"/{number + 1}")
    message = failure(server.url("/0"), PATIENCE._replace(redirects=3))
    assert message.startswith(f"there are more than 3 redirects: '{server.url('/0')}' -> ")
    assert len(server.requests) == 4
    server.answers["/3"] = answer(FEED)
    assert len(fetch(server.url("/0"), PATIENCE._replace(redirects=3)).transport.redirects) == 3


@pytest.mark.parametrize(
    "target",
    ["file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:1", "data:,x", "http://[x"],
)
def test_a_redirect_to_what_is_not_asked(server: Server, target: str) -> None:
    message = fails(server, moved(target))
    assert "no http address" in message or "no address that can be asked" in message
    assert len(server.requests) == 1


def test_a_redirect_to_nowhere(server: Server) -> None:
    words = "the server answers 301 Moved Permanently, and does not say where to"
    assert fails(server, answer(b"", status="301 Moved")) == words


def test_control_characters_in_an_address(server: Server) -> None:
    assert "\x1b" not in fails(server, moved("ftp://x/\x1b[31m\x07"))
    server.answers["/feed.atom"] = moved("/\x1b[31m")
    server.answers["/%1B%5B31m"] = answer(FEED)
    assert fetch(server.url(), PATIENCE).transport.url == server.url("/%1B%5B31m")


def test_the_body_of_a_redirect_is_not_read(server: Server) -> None:
    head = b"HTTP/1.1 301 Moved\r\nLocation: /feed.atom\r\n\r\n"
    server.answers["/a"] = endless(head, b"<p>moved</p>" * 1000)
    server.answers["/feed.atom"] = answer(FEED)
    assert fetch(server.url("/a"), PATIENCE).data == FEED


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("404 \x1b[31mgone", "404 Not Found"),
        ("410 Gone", "410 Gone"),
        ("500 ::error::", "500 Internal Server Error"),
        ("304 Not Modified", "304 Not Modified"),
        ("300 Choices", "300 Multiple Choices"),
        ("999 Own", "999"),
    ],
)
def test_statuses(server: Server, status: str, words: str) -> None:
    assert fails(server, answer(FEED, status=status)) == f"the server answers {words}"


def test_a_status_behind_a_redirect(server: Server) -> None:
    server.answers["/a"] = moved("/b")
    assert failure(server.url("/a")) == f"the server answers 404 Not Found at '{server.url('/b')}'"


# ---- size and time


def test_an_announced_size_is_believed(server: Server) -> None:
    head = HEAD + b"Content-Length: 1000001\r\n\r\n"
    assert fails(server, head) == "it is too large, the limit is 1,000,000 bytes"
    server.answers["/feed.atom"] = answer(b"x" * 1_000_000)
    assert len(fetch(server.url(), PATIENCE).data) == 1_000_000


@pytest.mark.parametrize("length", ["", "Content-Length: -1\r\n", "Content-Length: ٣\r\n"])
def test_an_endless_body(server: Server, length: str) -> None:
    head = HEAD + length.encode() + b"\r\n"
    message = fails(server, endless(head, b"<entry/>" * 10_000))
    assert message == "it is too large, the limit is 1,000,000 bytes"


def test_a_bomb(server: Server) -> None:
    zeros = zlib.compressobj(9, wbits=31)
    bomb = b"".join(zeros.compress(b" " * 1_000_000) for _ in range(200)) + zeros.flush()
    server.answers["/feed.atom"] = answer(bomb, "Content-Encoding: gzip")
    tracemalloc.start()
    try:
        message = failure(server.url())
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert message == "it is too large, the limit is 1,000,000 bytes"
    assert peak < 10_000_000


SLOW: dict[str, Callable[[], Iterable[bytes]]] = {
    "status line": endless(b"", b"H", 0.01),
    "header": endless(HEAD, b"X-Feed: 1\r\n", 0.01),
    "continue": endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.001),
    "body": endless(HEAD + b"\r\n", b"<", 0.01),
    "chunks": endless(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n<\r\n", 0.01),
}


@pytest.mark.parametrize("part", SLOW)
def test_drops(server: Server, part: str) -> None:
    server.answers["/feed.atom"] = SLOW[part]
    before = set(threading.enumerate())
    assert failure(server.url(), HASTE) == "it takes more than 0.3 s"
    for thread in set(threading.enumerate()) - before:
        if thread.name == "feedlint-fetch":
            thread.join(10)
            assert not thread.is_alive(), "it goes on when nobody waits any more"


def test_silence(server: Server) -> None:
    quiet = threading.Event()

    def nothing() -> Iterator[bytes]:
        quiet.wait(10)
        yield b""

    server.answers["/feed.atom"] = nothing
    message = failure(server.url(), PATIENCE._replace(read=0.2))
    quiet.set()
    assert message == "nothing comes from '127.0.0.1' for 0.2 s"


def test_a_name_that_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    found = threading.Event()

    def slow(*_: object) -> object:
        found.wait(10)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure")

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    message = failure("http://ada.invalid/", HASTE)
    found.set()
    assert message == "it takes more than 0.3 s"


def test_a_defect_is_no_fault_of_the_feed(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> object:
        raise RuntimeError("a defect")

    monkeypatch.setattr("feedlint.witnesses.fetch._Exchange._get", broken)
    with pytest.raises(RuntimeError, match="a defect"):
        fetch(server.url(), PATIENCE)


# ---- what is no answer


def test_no_connection(server: Server) -> None:
    server.close()
    message = failure(server.url())
    assert message == "there is no connection to '127.0.0.1': connection refused"
    assert failure("http://nowhere.invalid/") == "the host 'nowhere.invalid' is not known"


BROKEN = {
    "nothing": (b"", "the server ends the connection without an answer"),
    "no HTTP": (b"SSH-2.0-\x1b[31m\r\n", "the answer is no HTTP"),
    "no status": (b"HTTP/1.1 abc OK\r\n\r\n", "the answer is no HTTP"),
    "another version": (b"HTTP/7.5 200 OK\r\n\r\n", "the answer is no HTTP"),
    "a long status": (b"HTTP/1.1 200 " + b"x" * 99_999, "the header of the answer is too long"),
    "a long field": (
        HEAD + b"X: " + b"x" * 99_999 + b"\r\n\r\n",
        "the header of the answer is too",
    ),
    "many fields": (HEAD + b"X: 1\r\n" * 999 + b"\r\n", "the header of the answer is too long"),
    "cut off": (HEAD + b"Content-Length: 9\r\n\r\n<feed", "the answer breaks off"),
    "cut chunk": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n9\r\n<feed", "the answer breaks off"),
    "no chunk": (HEAD + b"Transfer-Encoding: chunked\r\n\r\nno\r\n", "the answer breaks off"),
    "lengths": (HEAD + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\n<>", "cannot be read"),
    "no gzip": (answer(FEED, "Content-Encoding: gzip"), "the body is not compressed in the way"),
    "brotli": (answer(FEED, "Content-Encoding: br"), "in the coding 'br', and gzip was asked for"),
    "two": (answer(FEED, "Content-Encoding: gzip, gzip"), "in the coding 'gzip, gzip'"),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_broken_answers(server: Server, kind: str, capfd: pytest.CaptureFixture[str]) -> None:
    given, words = BROKEN[kind]
    assert words in fails(server, given)
    assert capfd.readouterr() == ("", "")


ODD = {
    "a nameless field": HEAD + b": x\r\nContent-Length: %d\r\n\r\n" % len(FEED) + FEED,
    "no colon": HEAD + b"Server\x1b[31m\r\n\r\n" + FEED,
    "folded": HEAD + b"X: a\r\n b\x1b\r\nContent-Length: %d\r\n\r\n" % len(FEED) + FEED,
    "octets": HEAD + b"X: \xff\xfe\x00\x07\r\nContent-Length: %d\r\n\r\n" % len(FEED) + FEED,
    "a strange length": HEAD + b"Content-Length: many\r\n\r\n" + FEED,
}


@pytest.mark.parametrize("kind", ODD)
def test_odd_headers(server: Server, kind: str, capfd: pytest.CaptureFixture[str]) -> None:
    server.answers["/feed.atom"] = ODD[kind]
    assert FEED.startswith(fetch(server.url(), PATIENCE).data.removeprefix(b"\r\n"))
    assert capfd.readouterr() == ("", "")


def test_a_length_that_is_too_small_ends_the_body(server: Server) -> None:
    server.answers["/feed.atom"] = HEAD + b"Content-Length: 5\r\n\r\n" + FEED
    assert fetch(server.url(), PATIENCE).data == FEED[:5]


# ---- TLS


def test_tls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ca = authority()
    server = Server(context_of(ca, "127.0.0.1"))
    server.answers["/feed.atom"] = answer(FEED)
    try:
        assert failure(server.url()).startswith("the certificate cannot be trusted: ")
        assert server.requests == []
        ca.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        assert fetch(server.url(), PATIENCE).data == FEED
        message = failure(server.url(host="localhost"))
        assert "Hostname mismatch, certificate is not valid for 'localhost'" in message
    finally:
        server.close()


def test_a_tls_handshake_that_hangs_tells_its_own_limit() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        # The system takes the connection; nobody ever answers in it.
        port = listener.getsockname()[1]
        words = failure(f"https://127.0.0.1:{port}/", Limits(connect=0.3, read=5, total=20))
    assert words == "there is no TLS connection to '127.0.0.1' within 0.3 s"


def test_tls_with_a_server_that_has_none(server: Server) -> None:
    assert failure(server.url().replace("http:", "https:")).startswith("TLS fails")


# ---- proxies


def test_a_proxy(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", server.url("/").replace("//", "//ada:word@"))
    server.answers["http://notes.invalid/feed.atom"] = answer(FEED)
    fetched = fetch("http://notes.invalid/feed.atom", PATIENCE)
    assert (fetched.data, fetched.transport.url) == (FEED, "http://notes.invalid/feed.atom")
    (request,) = server.requests
    assert b64decode(request.headers["proxy-authorization"].split()[1]) == b"ada:word"
    assert request.headers["host"] == "notes.invalid"


def test_a_proxy_without_a_scheme_for_everything(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("all_proxy", f"127.0.0.1:{server.port}")
    server.answers["http://notes.invalid/feed.atom"] = answer(FEED)
    assert fetch("http://notes.invalid/feed.atom", PATIENCE).data == FEED


def test_no_proxy(server: Server, other: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", other.url("/"))
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    server.answers["/feed.atom"] = answer(FEED)
    assert fetch(server.url(), PATIENCE).data == FEED
    assert other.requests == []


@pytest.mark.parametrize(
    "proxy", ["socks5://127.0.0.1:1", "http://[x", "http://ada:word@127.0.0.1:1"]
)
def test_a_proxy_that_cannot_be_used(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", proxy)
    message = failure("http://notes.invalid/feed.atom")
    assert message.startswith("the proxy ")
    assert "cannot be used" in message
    assert "word" not in message


def test_a_proxy_that_refuses_a_tunnel(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", server.url("/"))
    server.answers["notes.invalid:443"] = b"HTTP/1.1 403 \x1b[31mno\r\n\r\n"
    message = failure("https://notes.invalid/feed.atom")
    assert "proxy" in message
    (request,) = server.requests
    assert request.line.startswith("CONNECT notes.invalid:443 HTTP/1.")
