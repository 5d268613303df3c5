"""A headless Chromium, told what to do through its debugging pipe."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

#: Chromium as Debian and others call it.
NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
_FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-dev-shm-usage", "--remote-debugging-pipe"),
)
#: Seconds without an answer after which a browser is given up.
_PATIENCE = 60
# The browser reads from descriptor 3 and writes to 4.
_PLUMBING = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.dup2(int(sys.argv[2]), 4)
os.execv(sys.argv[3], sys.argv[3:])
"""


class Browser:
    """One page in a browser of its own; `events` are all that it has told so far."""

    def __init__(self, profile: Path) -> None:
        found = next(filter(None, map(shutil.which, NAMES)), None)
        if found is None:
            pytest.skip(f"none of {', '.join(NAMES)} is installed")
        self.events: list[dict[str, Any]] = []
        self._buffer = b""
        self._number = 0
        # High numbers, so that putting one in its place does not overwrite the other.
        theirs, ours = (_high(end) for end in os.pipe())
        hears, says = (_high(end) for end in os.pipe())
        self._write, self._read = ours, hears
        command = [sys.executable, "-c", _PLUMBING, str(theirs), str(says), found]
        self._process = subprocess.Popen(
            [*command, *_FLAGS, f"--user-data-dir={profile}", "about:blank"],
            pass_fds=(theirs, says),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs)
        os.close(says)
        self._session: str | None = None
        target = self.do("Target.createTarget", url="about:blank")["targetId"]
        attached = self.do("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.do(f"{domain}.enable")

    def do(self, method: str, session: str | None = None, **parameters: Any) -> dict[str, Any]:
        """Send a command and wait for its result; `session` is that of another target."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if session or self._session:
            message["sessionId"] = session or self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._receive()
            if answer.get("id") == self._number:
                assert "error" not in answer, (method, answer["error"])
                result: dict[str, Any] = answer["result"]
                return result
            self.events.append(answer)

    def _receive(self) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._read], [], [], _PATIENCE)
            piece = os.read(self._read, 1 << 20) if ready else b""
            assert piece, "the browser says nothing any more"
            self._buffer += piece
        message, _, self._buffer = self._buffer.partition(b"\0")
        answer: dict[str, Any] = json.loads(message)
        return answer

    def open(self, address: str) -> None:
        """Load a page and wait until all of it is there; `events` are of this page only."""
        # From another page, so that another fragment of the same is loaded anew as well.
        for target in ("about:blank", address):
            self.events.clear()
            self.do("Page.navigate", url=target)
            while not self.said("Page.loadEventFired"):
                self.events.append(self._receive())

    def said(self, method: str) -> list[dict[str, Any]]:
        """The parameters of all events of one kind."""
        return [event["params"] for event in self.events if event.get("method") == method]

    def ask(self, expression: str, session: str | None = None) -> Any:
        """The value of a JavaScript expression in the page."""
        found = self.do(
            *("Runtime.evaluate", session),
            expression=expression,
            returnByValue=True,
            awaitPromise=True,
        )
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def press(self, key: str) -> None:
        """Press a key, by the name that JavaScript knows it by."""
        text = {"text": key} if len(key) == 1 else {}
        self.do("Input.dispatchKeyEvent", type="keyDown", key=key, **text)
        self.do("Input.dispatchKeyEvent", type="keyUp", key=key)

    def close(self) -> None:
        """End the browser."""
        os.close(self._write)
        os.close(self._read)
        try:
            self._process.wait(_PATIENCE)
        finally:
            self._process.kill()


def _high(descriptor: int) -> int:
    import fcntl

    moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, 100)
    os.close(descriptor)
    return moved
