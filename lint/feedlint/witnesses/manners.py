"""Many feeds over HTTP, with manners: nobody's server notices that a list is read.

A few hosts at a time, one request at a time to each and a pause behind it; robots.txt (RFC 9309)
and Retry-After (RFC 9110, section 10.2.3) are heeded; what has not changed is not sent again.
No address in a private network is asked, and none that a redirect or a name leads to.
"""

from __future__ import annotations

import ipaddress
import queue
import threading
import time
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from feedlint.reading.source import InputError
from feedlint.values.web import without_userinfo
from feedlint.witnesses.cache import Answer
from feedlint.witnesses.fetch import LIMITS, Limits, NotFetchedError, Way, fetch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from feedlint.witnesses.cache import Cache

AGENT = "feedlint"
#: Statuses with which a server asks for time.
_BUSY = frozenset((429, 503))
# RFC 9309, section 2.5: what is to be read of a robots.txt at least.
_ROBOTS_SIZE = 512_000
_NOT_MODIFIED = 304


def is_public(address: str) -> bool:
    """Whether an IP address is one of the internet, and no machine of one's own network."""
    found = ipaddress.ip_address(address.partition("%")[0])
    # A gateway or tunnel leads to the IPv4 address that stands in such a one.
    inner = _inner(found) if isinstance(found, ipaddress.IPv6Address) else None
    known = inner or found
    return known.is_global and not known.is_multicast


# RFC 6052, section 2.1, and the obsolete "IPv4-compatible" addresses of RFC 4291, 2.5.5.1.
_TRANSLATED = tuple(map(ipaddress.IPv6Network, ("64:ff9b::/96", "::/96")))


def _inner(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if any(address in network for network in _TRANSLATED):
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour


class Manners(NamedTuple):
    """How servers are asked: seconds, and numbers of hosts."""

    hosts: int = 8
    #: Between two requests to one host.
    pause: float = 1.0
    #: The longest that a host can ask to be waited for; after that it is left alone.
    patience: float = 60.0
    limits: Limits = LIMITS
    is_public: Callable[[str], bool] | None = is_public


class Told(NamedTuple):
    """What became of an address: `new`, `same`, `kept` (by an earlier run) or `failed`, and why."""

    address: str
    how: str
    reason: str = ""


def fetch_all(
    addresses: Sequence[str], cache: Cache, manners: Manners, since: float
) -> Iterator[Told]:
    """Bring the cache up to date, and tell of each address as it is done with.

    What was fetched after `since` (seconds since 1970) is not asked for again.
    """
    told: queue.SimpleQueue[Told | Exception] = queue.SimpleQueue()
    hosts: queue.SimpleQueue[list[str]] = queue.SimpleQueue()
    groups = _by_host(addresses)
    for group in groups:
        hosts.put(group)
    robots = Robots(manners)

    def work() -> None:
        try:
            while True:
                group = hosts.get_nowait()
                for one in _Host(cache, manners, robots, since).run(group):
                    told.put(one)
        except queue.Empty:
            return
        except Exception as error:  # noqa: BLE001  # raised again in the thread that waits
            told.put(error)

    for _ in range(min(manners.hosts, len(groups))):
        threading.Thread(target=work, name="feedlint-host", daemon=True).start()
    for _ in addresses:
        one = told.get()
        if isinstance(one, Exception):
            raise one
        yield one


def _by_host(addresses: Sequence[str]) -> list[list[str]]:
    groups: dict[str, list[str]] = {}
    for address in addresses:
        groups.setdefault(_host(address), []).append(address)
    return list(groups.values())


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return address


class _Host:
    """The addresses of one host, one after the other."""

    def __init__(self, cache: Cache, manners: Manners, robots: Robots, since: float) -> None:
        self._cache = cache
        self._manners = manners
        self._robots = robots
        self._since = since
        self._last = 0.0
        #: Why the host is asked no more.
        self._closed = ""

    def run(self, addresses: Sequence[str]) -> Iterator[Told]:
        for address in addresses:
            before = self._cache.read(address)
            if before is not None and before.transport.fetched_at >= self._since:
                yield Told(address, "kept")
            elif self._closed:
                yield Told(address, "failed", self._closed)
            else:
                yield self._ask(address, before)

    def _ask(self, address: str, before: Answer | None) -> Told:
        try:
            how, answer = self._answer(address, before)
            self._cache.write(address, answer)
        except InputError as error:
            return Told(address, "failed", str(error))
        except OSError as error:
            words = (error.strerror or str(error)).lower()
            return Told(address, "failed", f"cannot be kept in the cache: {words}")
        return Told(address, how)

    def _answer(self, address: str, before: Answer | None) -> tuple[str, Answer]:
        try:
            return self._request(address, before)
        except NotFetchedError as error:
            if error.status not in _BUSY:
                raise
            seconds = _seconds(error.retry_after)
            if seconds is None or seconds > self._manners.patience:
                self._closed = str(error)
                raise
            time.sleep(seconds)
        try:
            return self._request(address, before)
        except NotFetchedError as error:
            if error.status in _BUSY:
                self._closed = str(error)
            raise

    def _request(self, address: str, before: Answer | None) -> tuple[str, Answer]:
        pause = max(self._manners.pause, self._robots.delay(address))
        time.sleep(max(0.0, self._last + pause - time.monotonic()) if self._last else 0.0)
        url = before.transport.url if before else ""
        conditions = before.conditions() if before else {}
        way = Way(self._manners.is_public, self._robots.refusal, url, conditions)
        try:
            data, transport = fetch(address, self._manners.limits, way)
        finally:
            self._last = time.monotonic()
        if transport.status == _NOT_MODIFIED and before is not None:
            return "same", before.renewed(transport)
        return "new", Answer(data, transport)


class Robots:
    """What the robots.txt of each server asks for, read once a run."""

    def __init__(self, manners: Manners) -> None:
        self._limits = manners.limits._replace(size=_ROBOTS_SIZE)
        self._way = Way(manners.is_public)
        self._patience = manners.patience
        self._known: dict[str, RobotFileParser | str] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._lock = threading.Lock()

    def refusal(self, address: str) -> str:
        """Why an address is not to be asked; '' for most."""
        found = self._of(address)
        if isinstance(found, str):
            return found
        return "" if found.can_fetch(AGENT, address) else "the server's robots.txt forbids it"

    def delay(self, address: str) -> float:
        """The seconds between two requests that a server asks for, within reason."""
        found = self._of(address)
        asked = 0.0 if isinstance(found, str) else float(found.crawl_delay(AGENT) or 0)
        return min(asked, self._patience)

    def _of(self, address: str) -> RobotFileParser | str:
        """The rules of a server, or why they are not known."""
        try:
            parts = urlsplit(without_userinfo(address))
            origin = f"{parts.scheme}://{parts.netloc}".lower()
        except ValueError:
            return "is no address that can be asked"
        with self._lock:
            lock = self._locks.setdefault(origin, threading.Lock())
        with lock:
            if origin not in self._known:
                self._known[origin] = self._read(origin)
            return self._known[origin]

    def _read(self, origin: str) -> RobotFileParser | str:
        rules = RobotFileParser()
        try:
            data, _ = fetch(f"{origin}/robots.txt", self._limits, self._way)
        except NotFetchedError as error:
            # RFC 9309, section 2.3.1: no file allows all, a server that fails allows nothing.
            if not error.status:
                return str(error).removeprefix("cannot be fetched: ")
            if not 400 <= error.status < 500 or error.status in _BUSY:
                return f"the server's robots.txt {error}"
            data = b""
        except InputError as error:
            return f"the server's robots.txt {error}"
        rules.parse(data.decode("utf-8", "replace").lstrip("\ufeff").splitlines())
        return rules


def _seconds(retry_after: str) -> float | None:
    """The seconds that a server asks for; None where it does not say."""
    text = retry_after.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except (ValueError, TypeError):
        return None
