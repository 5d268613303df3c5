"""A web server of our own on 127.0.0.1, which can also answer what no server should."""

from __future__ import annotations

import contextlib
import socketserver
import ssl
import threading
from typing import TYPE_CHECKING, NamedTuple

import trustme

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Iterable, Iterator

    Answer = bytes | Callable[[], Iterable[bytes]]

#: Where a bounded answer that calls itself endless ends, in octets.
ENDLESS = 50_000_000


class Request(NamedTuple):
    """What came: the first line, and the header by names in lower case."""

    line: str
    headers: dict[str, str]


class Server:
    """Answers each path with the octets that `answers` has for it, whatever they are.

    Proxied requests are answered by their whole address. `requests` are those that came.
    """

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.answers: dict[str, Answer] = {}
        self.requests: list[Request] = []
        #: Methods that are answered with 405.
        self.refused: set[str] = set()
        self._server = _Listener(self, context)
        self.port: int = self._server.server_address[1]
        self._scheme = "https" if context else "http"
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.01,), daemon=True
        )
        self._thread.start()

    def url(self, path: str = "/feed.atom", host: str = "127.0.0.1") -> str:
        """The address of a path."""
        return f"{self._scheme}://{host}:{self.port}{path}"

    def close(self) -> None:
        """Answer no more."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Listener(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True

    def __init__(self, owner: Server, context: ssl.SSLContext | None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.owner = owner
        self.context = context

    def get_request(self) -> tuple[socket.socket, object]:
        connection, address = super().get_request()
        connection.settimeout(10)
        return connection, address

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: clients that break off are what is tested."""


class _Handler(socketserver.BaseRequestHandler):
    server: _Listener

    def handle(self) -> None:
        connection: socket.socket = self.request
        context = self.server.context
        with contextlib.suppress(OSError):
            if context is not None:
                connection = context.wrap_socket(connection, server_side=True)
            self._answer(connection)
            with contextlib.suppress(OSError):
                connection.close()

    def _answer(self, connection: socket.socket) -> None:
        lines = _head(connection).decode("latin-1").split("\r\n")
        pairs = (line.partition(":") for line in lines[1:] if line)
        headers = {name.lower(): value.strip() for name, _, value in pairs}
        owner = self.server.owner
        owner.requests.append(Request(lines[0], headers))
        target = lines[0].split(" ")[1] if " " in lines[0] else ""
        answer = owner.answers.get(target, b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
        method = lines[0].partition(" ")[0]
        if method in owner.refused:
            answer = b"HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n"
        for part in (answer,) if isinstance(answer, bytes) else answer():
            connection.sendall(part)


def _head(connection: socket.socket) -> bytes:
    data = b""
    # A client that begins with TLS goes on only once it is answered.
    while b"\r\n\r\n" not in data and data[:1] != b"\x16" and len(data) < 100_000:
        part = connection.recv(4096)
        if not part:
            break
        data += part
    return data


def answer(
    body: bytes, *headers: str, status: str = "200 OK", content_type: str = "application/atom+xml"
) -> bytes:
    """An answer of HTTP that is right, but for what its further headers say."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    if content_type:
        lines.append(f"Content-Type: {content_type}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def moved(to: str, status: int = 301, *headers: str) -> bytes:
    """A redirect."""
    return answer(b"<p>moved</p>", f"Location: {to}", *headers, status=f"{status} Moved")


def endless(head: bytes, part: bytes, pause: float = 0) -> Callable[[], Iterator[bytes]]:
    """An answer that goes on until nobody takes it any more, or for very long."""

    def parts() -> Iterator[bytes]:
        yield head
        quiet = threading.Event()
        for _ in range(ENDLESS // len(part)):
            if pause:
                quiet.wait(pause)
            yield part

    return parts


def authority() -> trustme.CA:
    """An authority that nobody trusts by default."""
    return trustme.CA()


def context_of(ca: trustme.CA, host: str) -> ssl.SSLContext:
    """What a server needs to say that it is `host`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert(host).configure_cert(context)
    return context
