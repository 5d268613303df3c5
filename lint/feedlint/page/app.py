"""What the page answers to, by paths."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from starlette.applications import Starlette
from starlette.responses import (
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
)
from starlette.routing import Route

from feedlint import __version__
from feedlint.command.discover import Problem
from feedlint.page import badge, shield
from feedlint.page.checking import PASTED, Answer, Wish, answered
from feedlint.page.desks import BusyError, Desks
from feedlint.reading.source import InputError
from feedlint.text.show import show
from feedlint.values.web import is_web, without_userinfo

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable

    from starlette.requests import Request

    from feedlint.page.asking import Asker
    from feedlint.page.folder import Folder

    Handler = Callable[[Request], Awaitable[Response]]

_LONGEST_NAME = 200
#: Seconds that a request for news of the folder is kept, and between two looks meanwhile.
_LONG, _TICK = 20.0, 0.2


class Parts(NamedTuple):
    """What the page works with."""

    desks: Desks
    asker: Asker
    folder: Folder | None
    size: int


def make(
    parts: Parts, hosts: Iterable[str] = (), is_closing: Callable[[], bool] = bool
) -> Starlette:
    """The application; `hosts` are names that it answers to beside those of this machine.

    `is_closing` says whether requests that wait for news are to wait no more.
    """
    page = _Page(parts, is_closing)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        parts.desks.warm()
        if parts.folder:
            parts.folder.start()
        yield
        if parts.folder:
            parts.folder.end()
        parts.asker.end()
        parts.desks.end()

    app = Starlette(routes=_routes(page), lifespan=lifespan)
    app.add_middleware(shield.Shield, hosts=tuple(hosts))
    return app


def _routes(page: _Page) -> list[Route]:
    both = ["GET", "POST"]
    return [
        Route("/", page.start),
        Route("/report", _safely(page.report), methods=both),
        Route("/check", _safely(page.check), methods=both),
        Route("/fix", _safely(page.fix), methods=["POST"]),
        Route("/badge", _safely(page.badge)),
        Route("/feeds", page.feeds),
        Route("/frame", page.frame),
        Route("/favicon.ico", _nothing),
        Route("/page.js", _file("page.js", "text/javascript")),
        Route("/page.css", _file("page.css", "text/css")),
    ]


def _asset(name: str) -> str:
    return (files("feedlint.page") / "assets" / name).read_text(encoding="utf-8")


def _file(name: str, kind: str) -> Handler:
    async def handler(_request: Request) -> Response:
        return Response(_asset(name), media_type=kind)

    return handler


async def _nothing(_request: Request) -> Response:
    return Response(status_code=204)


def _safely(handler: Handler) -> Handler:
    """The handler, with an answer for what it raises."""

    async def safe(request: Request) -> Response:
        try:
            return await handler(request)
        except shield.TooLargeError:
            return _said("This feed is larger than may be checked here.", 413)
        except asyncio.CancelledError:
            return _said("The page is being closed.", 503)
        except TimeoutError:
            return _said("The feed did not arrive in time.", 408)
        except BusyError:
            return _said("Too much is being checked just now; try again soon.", 503)

    return safe


def _said(words: str, status: int) -> Response:
    return PlainTextResponse(words + "\n", status)


class _Page:
    """The handlers."""

    def __init__(self, parts: Parts, is_closing: Callable[[], bool]) -> None:
        self._parts = parts
        self._is_closing = is_closing

    async def start(self, request: Request) -> Response:
        """The page; or for a program the findings of the address or feed that it names."""
        query = request.query_params
        if _wants_json(request) and ("url" in query or "feed" in query):
            return await _safely(self.report)(request)
        # Where private addresses are asked, a link from elsewhere asks none by itself.
        waits = self._parts.asker.may_ask_private and shield.is_foreign(request)
        values = {
            "VERSION": __version__,
            "SIZE": str(self._parts.size),
            "FOLDER": "yes" if self._parts.folder else "",
            "WAITS": "yes" if waits else "",
        }
        text = _asset("page.html")
        for name, value in values.items():
            text = text.replace(f"%{name}%", value)
        return HTMLResponse(text, headers={"content-security-policy": shield.PAGE})

    async def frame(self, _request: Request) -> Response:
        """The empty frame that a report is written into."""
        loader = _asset("frame.js")
        text = (
            '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Report</title>'
            f"<script>{loader}</script></html>\n"
        )
        return HTMLResponse(text, headers={"content-security-policy": shield.of_frame(loader)})

    async def report(self, request: Request) -> Response:
        """The report by itself, as HTML or JSON."""
        is_json = _wants_json(request)
        if request.method == "GET" and shield.is_foreign(request):
            # The page asks by itself, or waits for a word.
            return RedirectResponse(f"/?{request.url.query}", 303)
        wish, answer = await self._answer(request, html=not is_json, json_=is_json)
        if not wish.kind:
            return _said(answer.problem, 400)
        if is_json:
            return Response(answer.json, media_type="application/json")
        # It brings its own policy; this one keeps it apart from the page.
        return HTMLResponse(answer.html, headers={"content-security-policy": shield.SANDBOX})

    async def check(self, request: Request) -> Response:
        """What the page's own script asks for: the report in both forms, and the text."""
        if shield.is_foreign(request):
            return _said("Another site's page may not ask this.", 403)
        wish, answer = await self._answer(request, html=True, json_=True)
        if not wish.kind:
            return _said(answer.problem, 400)
        told = answer._asdict()
        told["json"] = json.loads(answer.json)
        return JSONResponse(told)

    async def fix(self, request: Request) -> Response:
        """The text with its safe fixes, or with one fix."""
        data = await shield.body(request, self._parts.size)
        query = request.query_params
        place = [query.get(name, "") for name in ("line", "column")]
        at = None
        if query.get("rule") and all(n.isascii() and n.isdigit() and len(n) < 10 for n in place):
            at = query["rule"], int(place[0]), int(place[1])
        answer = await self._parts.desks.check(Wish("text", _name(request), data, mend=True, at=at))
        told = {"text": answer.text, "fixed": answer.fixed, "problem": answer.problem}
        return JSONResponse(told)

    async def badge(self, request: Request) -> Response:
        """The picture; any page may show it, so for it no private address is asked."""
        _, answer = await self._answer(request, only_public=shield.is_foreign(request))
        headers = {"cross-origin-resource-policy": "cross-origin", "cache-control": "no-cache"}
        return Response(badge.svg(answer), media_type="image/svg+xml", headers=headers)

    async def feeds(self, request: Request) -> Response:
        """The feeds of the folder; with `since` when there is something new."""
        if shield.is_foreign(request):
            return _said("Another site's page may not ask this.", 403)
        folder = self._parts.folder
        if folder is None:
            return JSONResponse({"version": 0, "feeds": []})
        since = request.query_params.get("since")
        for _ in range(int(_LONG / _TICK)):
            if since != str(folder.version) or self._is_closing():
                break
            await asyncio.sleep(_TICK)
        rows = [
            {
                "name": name,
                "number": known.number,
                **{key: getattr(known.answer, key) for key in _COUNTS},
            }
            for name, known in folder.feeds()
        ]
        return JSONResponse({"version": folder.version, "feeds": rows})

    async def _answer(
        self,
        request: Request,
        *,
        html: bool = False,
        json_: bool = False,
        only_public: bool = False,
    ) -> tuple[Wish, Answer]:
        """What is asked for, and the answer; a wish of no kind where nothing is."""
        query = request.query_params
        folder = self._parts.folder
        wish = Wish("", wants_html=html, wants_json=json_)
        if request.method == "POST":
            kind = "text" if query.get("kind") == "text" else "file"
            data = await shield.body(request, self._parts.size)
            wish = wish._replace(kind=kind, name=_name(request), data=data)
        elif query.get("feed"):
            name = query["feed"]
            if folder is None or name not in folder:
                return wish, Answer("There is no such feed here.")
            wish = wish._replace(kind="path", name=folder.path_of(name))
        elif query.get("url"):
            return await self._of_address(query["url"].strip(), wish, only_public=only_public)
        else:
            return wish, Answer("Send a feed, or name one: ?url=ADDRESS.")
        return wish, await self._parts.desks.check(wish)

    async def _of_address(
        self, address: str, wish: Wish, *, only_public: bool
    ) -> tuple[Wish, Answer]:
        try:
            asked = await self._parts.asker.ask(address, only_public=only_public)
        except InputError as error:
            shown = without_userinfo(address) if is_web(address) else show(address, 200)
            wish = wish._replace(kind="web", name=shown)
            return wish, answered(Problem(shown, str(error)), wish)
        wish = asked._replace(wants_html=wish.wants_html, wants_json=wish.wants_json)
        return wish, await self._parts.desks.check(wish)


_COUNTS = ("errors", "warnings", "infos", "problem")


def _wants_json(request: Request) -> bool:
    accept = request.headers.get("accept", "")
    return "application/json" in accept and "text/html" not in accept


def _name(request: Request) -> str:
    """What a feed that was sent is called in its report: the last part of a name, for show."""
    given = request.query_params.get("name", "").replace("\\", "/").rpartition("/")[2]
    return "".join(c for c in given if c.isprintable())[:_LONGEST_NAME] or PASTED
