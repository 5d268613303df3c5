"""A feed over HTTP: one request, its redirects, and limits of size and time on all of it.

Imported only where an address is to be read; needs urllib3 (the extra `http`). No
request is made but for the address that was named and those it redirects to, without
cookies; a name and password in the address go to that very origin and no further.
"""

from __future__ import annotations

import queue
import socket
import ssl
import threading
import time
from base64 import b64encode
from contextlib import suppress
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote_to_bytes, urljoin
from urllib.request import getproxies, proxy_bypass

from urllib3 import (
    HTTPConnectionPool,
    HTTPSConnectionPool,
    PoolManager,
    ProxyManager,
    Timeout,
)
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util import parse_url

from feedlint import __version__
from feedlint.limits import LIMITS as OF_FILES
from feedlint.reading.source import InputError
from feedlint.text.show import show
from feedlint.values.web import is_web, without_userinfo
from feedlint.witnesses.fetch_errors import EXPECTED, FetchError, asking, status_words
from feedlint.witnesses.transport import REDIRECTS, Redirect, Transport

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from urllib3 import BaseHTTPResponse
    from urllib3.util import Url

_CHUNK = 65_536
_HEADERS = {
    "User-Agent": f"feedlint/{__version__}",
    "Accept": "application/atom+xml, application/xml;q=0.9, */*;q=0.1",
    "Accept-Encoding": "gzip",
}
# RFC 9110, section 8.4.1: what may come back, whatever was asked for.
_CODINGS = frozenset(("", "identity", "gzip", "x-gzip", "deflate"))
_NOT_MODIFIED = 304
_PORTS = {"http": 80, "https": 443}


class Limits(NamedTuple):
    """How far an exchange may go: octets, redirects, and seconds."""

    size: int = OF_FILES.size
    redirects: int = 10
    #: Until a connection stands.
    connect: float = 10.0
    #: Between two pieces of an answer.
    read: float = 20.0
    #: For everything, the look-up of names and the redirects included.
    total: float = 60.0


LIMITS = Limits()


class Fetched(NamedTuple):
    """The body of the last answer, without its content coding, and how it came."""

    data: bytes
    transport: Transport


class NotFetchedError(InputError):
    """An address that could not be read; `status` and `retry_after` are those of FetchError."""

    def __init__(self, message: str, status: int = 0, retry_after: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.retry_after = retry_after


class Way(NamedTuple):
    """What a careful client heeds on the way, at the redirects too.

    `is_public` says whether an IP address may be asked, `refusal` why an address may not. The
    request to `url` carries `conditions` as well, and its answer may be 304, with no body.
    With `most` only so many octets are asked for, and taken.
    """

    is_public: Callable[[str], bool] | None = None
    refusal: Callable[[str], str] | None = None
    url: str = ""
    conditions: Mapping[str, str] = MappingProxyType({})
    method: str = "GET"
    most: int = 0

    @property
    def fields(self) -> Mapping[str, str]:
        """The header fields of every request."""
        if self.method == "GET" and not self.most:
            return _HEADERS
        # It is a file of any kind, whose size in octets matters.
        own = {**_HEADERS, "Accept": "*/*", "Accept-Encoding": "identity"}
        return {**own, "Range": f"bytes=0-{self.most - 1}"} if self.most else own

    def check(self, url: Url) -> None:
        """Raise FetchError where an address is not to be asked."""
        host = (url.host or "").strip("[]")
        if self.is_public is not None:
            found = socket.getaddrinfo(host, url.port, type=socket.SOCK_STREAM)
            if not all(self.is_public(str(one[4][0])) for one in found):
                raise FetchError(f"{show(host)} is in a private network")
        if self.refusal is not None and (reason := self.refusal(url.url)):
            raise FetchError(reason)


_PLAINLY = Way()


def fetch(address: str, limits: Limits | None = None, way: Way = _PLAINLY) -> Fetched:
    """Read what is at an http or https address; `limits` are `LIMITS` unless given.

    Raises NotFetchedError, an InputError, for whatever keeps it from being read; the message says
    why.
    """
    limits = limits or LIMITS
    answers: queue.SimpleQueue[Fetched | Exception] = queue.SimpleQueue()
    exchange = _Exchange(limits, way)

    def work() -> None:
        try:
            answers.put(exchange.run(address))
        except Exception as error:  # noqa: BLE001  # raised again in the thread that waits
            answers.put(error)

    # No time limit of a socket holds for names, or for an answer that comes in drops.
    threading.Thread(target=work, name="feedlint-fetch", daemon=True).start()
    try:
        answer = answers.get(timeout=limits.total)
    except queue.Empty:
        raise NotFetchedError(f"cannot be fetched: it takes more than {limits.total:g} s") from None
    finally:
        exchange.abandon()
    if isinstance(answer, FetchError):
        words = f"cannot be fetched: {answer}"
        raise NotFetchedError(words, answer.status, answer.retry_after) from None
    if isinstance(answer, Exception):
        raise answer
    return answer


class _Exchange:
    """One address and its redirects; `abandon` ends it from another thread."""

    def __init__(self, limits: Limits, way: Way) -> None:
        self._limits = limits
        self._way = way
        self._connections: list[HTTPConnection] = []
        self._response: BaseHTTPResponse | None = None
        self._redirects: list[Redirect] = []

    def abandon(self) -> None:
        """End whatever still waits for an answer; its own thread closes it."""
        with suppress(ValueError, OSError):
            if self._response is not None:
                self._response.shutdown()
        for connection in tuple(self._connections):
            with suppress(OSError):
                if connection.sock is not None:
                    connection.sock.shutdown(socket.SHUT_RDWR)

    def run(self, address: str) -> Fetched:
        """Follow the address to where the feed is, and read it; raises FetchError."""
        try:
            return self._run(_parsed(address))
        finally:
            response, self._response = self._response, None
            if response is not None:
                response.close()
            while self._connections:
                self._connections.pop().close()

    def _run(self, first: Url) -> Fetched:
        url = _bare(first)
        while True:
            headers = _credentials(first) if _origin(url) == _origin(first) else {}
            if url.url == self._way.url:
                headers |= self._way.conditions
            with asking(url.host or "", self._limits.connect, self._limits.read):
                self._way.check(url)
                response = self._response = self._get(url, headers)
                if response.status in REDIRECTS:
                    following = self._following(url, response)
                    # The body of a redirect is for people, and may be endless.
                    response.close()
                    self._redirects.append(Redirect(url.url, response.status))
                    self._check_way(following)
                    url = following
                    continue
                return self._finished(url, response)

    def _get(self, url: Url, headers: Mapping[str, str]) -> BaseHTTPResponse:
        manager = self._manager(url)
        # A proxy is one's own, wherever it stands; it looks names up itself.
        is_public = None if isinstance(manager, ProxyManager) else self._way.is_public
        seconds = self._limits.connect
        manager.pool_classes_by_scheme = _recording(self._connections, is_public, seconds)
        return manager.urlopen(
            self._way.method,
            url.url,
            headers={**self._way.fields, **headers},
            timeout=Timeout(connect=self._limits.connect, read=self._limits.read),
            redirect=False,
            retries=False,
            preload_content=False,
        )

    def _manager(self, url: Url) -> PoolManager:
        context = ssl.create_default_context() if url.scheme == "https" else None
        proxy = _proxy(url)
        if not proxy:
            return PoolManager(ssl_context=context)
        try:
            parsed = parse_url(proxy if "//" in proxy else f"http://{proxy}")
            headers = {f"Proxy-{name}": value for name, value in _credentials(parsed).items()}
            return ProxyManager(
                parsed._replace(auth=None).url, proxy_headers=headers, ssl_context=context
            )
        except ValueError:
            # It may hold a password, and is not shown.
            raise FetchError("the proxy that the environment names cannot be used") from None

    def _following(self, url: Url, response: BaseHTTPResponse) -> Url:
        given = response.headers.get("Location")
        if not given:
            raise FetchError(f"{status_words(response.status)}, and does not say where to")
        # The fields of a header are read as Latin-1, and addresses are sent as UTF-8.
        location = given.encode("latin-1", "replace").decode("utf-8", "replace")
        try:
            target = urljoin(url.url, location)
        except ValueError:
            target = location
        if not is_web(target):
            raise FetchError(
                f"it redirects to {show(without_userinfo(target))}, which is no http address"
            )
        return _bare(_parsed(target))

    def _check_way(self, following: Url) -> None:
        addresses = [redirect.url for redirect in self._redirects]
        way = " -> ".join(show(address) for address in (*addresses, following.url))
        if following.url in addresses:
            raise FetchError(f"the redirects run in a circle: {way}")
        if len(addresses) > self._limits.redirects:
            raise FetchError(f"there are more than {self._limits.redirects} redirects: {way}")

    def _finished(self, url: Url, response: BaseHTTPResponse) -> Fetched:
        is_same = response.status == _NOT_MODIFIED and url.url == self._way.url
        if not is_same and not 200 <= response.status < 300:
            way = f" at {show(url.url)}" if self._redirects else ""
            words = f"{status_words(response.status)}{way}"
            raise FetchError(words, response.status, response.headers.get("Retry-After", ""))
        if self._way.most:
            data = response.read(self._way.most, decode_content=False)
        else:
            is_empty = is_same or self._way.method == "HEAD"
            data = b"" if is_empty else self._body(response)
        headers = tuple((str(key), str(value)) for key, value in response.headers.items())
        redirects, size = tuple(self._redirects), response.tell()
        return Fetched(
            data, Transport(url.url, headers, size, redirects, response.status, time.time())
        )

    def _body(self, response: BaseHTTPResponse) -> bytes:
        coding = response.headers.get("Content-Encoding", "").strip(" \t").lower()
        if coding not in _CODINGS:
            raise FetchError(f"it comes in the coding {show(coding)}, and gzip was asked for")
        limit = self._limits.size
        # A length beyond the limit is the truth or a lie; either way there is no feed.
        announced = response.headers.get("Content-Length", "")
        if announced.isascii() and announced.isdigit() and len(announced) < 20:
            _check_size(int(announced), limit)
        chunks, size = [], 0
        while chunk := response.read(_CHUNK, decode_content=True):
            size += len(chunk)
            _check_size(size, limit)
            chunks.append(chunk)
        return b"".join(chunks)


def _check_size(size: int, limit: int) -> None:
    if size > limit:
        raise FetchError(f"it is too large, the limit is {limit:,} bytes")


def _recording(
    opened: list[HTTPConnection], is_public: Callable[[str], bool] | None, seconds: float
) -> dict[str, type[HTTPConnectionPool]]:
    """Pools whose connections are noted before they are made, so that they can be closed."""

    def checked(connection: socket.socket) -> socket.socket:
        # A name can stand for another machine by now than when it was looked up.
        if is_public is not None and not is_public(str(connection.getpeername()[0])):
            connection.close()
            raise FetchError("the host is in a private network")
        return connection

    class Plain(HTTPConnection):
        def connect(self) -> None:
            opened.append(self)
            super().connect()

        def _new_conn(self) -> socket.socket:
            return checked(super()._new_conn())

    class Secure(HTTPSConnection):
        def connect(self) -> None:
            opened.append(self)
            try:
                super().connect()
            except TimeoutError:
                # What urllib3 says of a connection without an answer is another error.
                words = f"there is no TLS connection to {show(self.host)} within {seconds:g} s"
                raise FetchError(words) from None

        def _new_conn(self) -> socket.socket:
            return checked(super()._new_conn())

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


def _parsed(address: str) -> Url:
    """The parts of an address, normalized and in ASCII; raises FetchError."""
    try:
        url = parse_url(address)
    except EXPECTED:
        url = None
    # Not every release of urllib3 refuses a blank in a host.
    if url is None or not url.host or " " in url.host or url.scheme not in _PORTS:
        raise FetchError(f"{show(without_userinfo(address))} is no address that can be asked")
    return url if url.path else url._replace(path="/")


def _bare(url: Url) -> Url:
    """An address without what stays with the one who asks."""
    return url._replace(auth=None, fragment=None)


def _origin(url: Url) -> tuple[str | None, str | None, int | None]:
    return url.scheme, url.host, url.port or _PORTS.get(url.scheme or "")


def _credentials(url: Url) -> dict[str, str]:
    """The header for the userinfo of an address, octet for octet (RFC 7617, section 2)."""
    if not url.auth:
        return {}
    userinfo = url.auth if ":" in url.auth else f"{url.auth}:"
    return {"Authorization": f"Basic {b64encode(unquote_to_bytes(userinfo)).decode('ascii')}"}


def _proxy(url: Url) -> str:
    """The proxy that the environment names for an address; '' for none."""
    scheme, host, port = _origin(url)
    if scheme is None or host is None or proxy_bypass(f"{host}:{port}"):
        return ""
    proxies = getproxies()
    return proxies.get(scheme) or proxies.get("all", "")
