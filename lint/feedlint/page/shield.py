"""What stands between the page and whoever calls it: hosts, origins, sizes, headers.

A browser is made to ask this server by any page that is open in it. So only requests that
name it by a name of its own are answered (a name that leads to 127.0.0.1 is not enough), and
what costs something or may say something only to pages of its own.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.responses import PlainTextResponse

from feedlint.output import html

if TYPE_CHECKING:
    from collections.abc import Iterable, MutableMapping
    from typing import Any

    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

#: Seconds in which the body of a request has to be there.
_PATIENCE = 30.0
_LOOPBACK = ("localhost", "127.0.0.1", "[::1]")

#: For the page itself: nothing from elsewhere, no markup from a string, no frame around it.
PAGE = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
    " frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
    " require-trusted-types-for 'script'; trusted-types 'none'"
)
NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_HEADERS = (
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cache-control", "no-store"),
    ("cross-origin-opener-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
)
_METHODS = frozenset(("GET", "HEAD", "POST"))


def of_frame(loader: str) -> str:
    """The policy of the frame: its own script, and those of a report, by what they are."""
    script, style = html.asset("report.js"), html.asset("report.css")
    return (
        f"default-src 'none'; script-src {html.digest(loader)} {html.digest(script)};"
        f" style-src {html.digest(style)}; base-uri 'none'; form-action 'none';"
        f" frame-ancestors 'self'; {SANDBOX}"
    )


#: What a report may do: run its script. It has no origin, and opens pages of rules elsewhere.
SANDBOX = "sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox"


class TooLargeError(Exception):
    """A body that is larger than it may be."""


class Shield:
    """Lets pass what is for this server, and gives each answer its headers."""

    def __init__(self, app: ASGIApp, hosts: Iterable[str] = ()) -> None:
        self._app = app
        self._hosts = frozenset((*_LOOPBACK, *(host.lower() for host in hosts)))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or hand it on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def headed(message: Message) -> None:
            if message["type"] == "http.response.start":
                _add_headers(message)
            await send(message)

        refusal = self._refusal(scope)
        answer = PlainTextResponse(refusal + "\n", 403) if refusal else self._app
        await answer(scope, receive, headed)

    def _refusal(self, scope: Scope) -> str:
        fields = {key.decode("latin-1").lower(): value for key, value in scope["headers"]}
        hosts = [value for key, value in scope["headers"] if key.lower() == b"host"]
        host = hosts[0].decode("latin-1").lower() if len(hosts) == 1 else ""
        if _name(host) not in self._hosts:
            return "This server is called otherwise; --allow-host NAME lets it have another name."
        if scope["method"] not in _METHODS:
            return "This method is not for this server."
        origin = fields.get("origin", b"").decode("latin-1").lower()
        if scope["method"] == "POST" and origin and urlsplit(origin).netloc != host:
            return "Another site's page may not ask this."
        return ""


def is_foreign(request: Request) -> bool:
    """Whether another site's page asks, or leads here (Fetch Metadata, Sec-Fetch-Site)."""
    return request.headers.get("sec-fetch-site", "none") not in ("same-origin", "none")


def _name(host: str) -> str:
    """The name in a Host header, without its port."""
    name, colon, port = host.rpartition(":")
    return name if colon and port.isascii() and port.isdigit() else host


def _add_headers(message: MutableMapping[str, Any]) -> None:
    given = message.setdefault("headers", [])
    names = {key.lower() for key, _ in given}
    more = (*_HEADERS, ("content-security-policy", NOTHING))
    given += [(k.encode(), v.encode()) for k, v in more if k.encode() not in names]


async def body(request: Request, size: int) -> bytes:
    """The body of a request; raises TooLargeError, or TimeoutError where it does not come."""
    announced = request.headers.get("content-length", "")
    if announced.isascii() and announced.isdigit() and int(announced[:20]) > size:
        raise TooLargeError
    pieces, taken = [], 0
    async with asyncio.timeout(_PATIENCE):
        async for piece in request.stream():
            taken += len(piece)
            if taken > size:
                raise TooLargeError
            pieces.append(piece)
    return b"".join(pieces)
