"""The page, served in a thread for as long as a test needs it."""

from __future__ import annotations

import http.client
import json
import threading
import time
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from feedlint.command.settings import Choices

if TYPE_CHECKING:
    from collections.abc import Iterator

ISOLATED = Choices(is_isolated=True)


class Answer(NamedTuple):
    """What came back."""

    status: int
    headers: dict[str, str]
    data: bytes

    @property
    def text(self) -> str:
        return self.data.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.data)


class Served:
    """The page at a free port of 127.0.0.1."""

    def __init__(
        self,
        folder: str = "",
        *,
        size: int = 10_000_000,
        seconds: float = 20.0,
        private: bool = False,
        choices: Choices = ISOLATED,
    ) -> None:
        import uvicorn

        from feedlint.page.app import Parts, make
        from feedlint.page.asking import Asker
        from feedlint.page.desks import Desks
        from feedlint.page.folder import Folder
        from feedlint.page.start import Own, listening

        desks = Desks(choices, size, seconds)
        asker = Asker(size, seconds, may_ask_private=private)
        known = Folder(folder, desks.check_now) if folder else None
        app = make(Parts(desks, asker, known, size))
        listener = listening(Own(port=0))
        self.port: int = listener.getsockname()[1]
        settings = uvicorn.Config(app, log_level="error", timeout_graceful_shutdown=1)
        self._server = uvicorn.Server(settings)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [listener]}, daemon=True
        )
        self._thread.start()
        while not self._server.started:
            time.sleep(0.02)

    def url(self, path: str = "/") -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def ask(self, path: str, data: bytes | None = None, method: str = "", **headers: str) -> Answer:
        """Ask as a program does; `Sec_Fetch_Site` is the header of that name."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        fields = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method or ("GET" if data is None else "POST"), path, data, fields)
        answer = connection.getresponse()
        told = {name.lower(): value for name, value in answer.getheaders()}
        found = Answer(answer.status, told, answer.read())
        connection.close()
        return found

    def close(self) -> None:
        self._server.should_exit = True
        self._thread.join(20)


def served(**options: Any) -> Iterator[Served]:
    """The page for a fixture."""
    for name in ("starlette", "uvicorn", "urllib3", "watchfiles"):
        pytest.importorskip(name, reason="the extra `serve` is not installed")
    page = Served(**options)
    yield page
    page.close()
