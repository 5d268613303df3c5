"""An editor without a window: a client of the language server over its standard streams."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from pathlib import Path

#: What the client says that it can do, unless a test says otherwise.
ABLE: dict[str, Any] = {
    "textDocument": {
        "publishDiagnostics": {"relatedInformation": True, "tagSupport": {"valueSet": [1, 2]}},
        "codeAction": {"resolveSupport": {"properties": ["edit"]}},
    },
    "workspace": {
        "workspaceEdit": {"documentChanges": True},
        "didChangeWatchedFiles": {"dynamicRegistration": True},
    },
}
_SECONDS = 30


class Client:
    """A server process, and what it says."""

    def __init__(self, folder: Path, *arguments: str, encoding: str = "utf-16") -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "feedlint", "server", "--stdio", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=folder,
        )
        self._encoding = encoding
        self._number = 0
        self._answers: dict[int, Any] = {}
        self._arrived: queue.Queue[dict[str, Any]] = queue.Queue()
        #: What the server has said without being asked, in order.
        self.told: list[dict[str, Any]] = []
        self.folder = folder
        threading.Thread(target=self._read, daemon=True).start()

    def __enter__(self) -> Self:
        able = {**ABLE, "general": {"positionEncodings": [self._encoding]}}
        root = self.folder.as_uri()
        answer = self.ask("initialize", {"processId": None, "rootUri": root, "capabilities": able})
        self.capabilities = answer["capabilities"]
        self.tell("initialized", {})
        return self

    def __exit__(self, *error: object) -> None:
        self.ask("shutdown", None)
        self.tell("exit", None)
        assert self.process.stdin
        assert self.process.stdout
        try:
            self.process.wait(_SECONDS)
        finally:
            self.process.kill()
            self.process.wait()
            self.process.stdin.close()
            self.process.stdout.close()

    def _read(self) -> None:
        stream = self.process.stdout
        assert stream
        while True:
            try:
                head = stream.readline()
            except ValueError:
                return
            if not head:
                return
            size = int(head.split(b":")[1])
            while stream.readline().strip():
                pass
            self._arrived.put(json.loads(stream.read(size)))

    def _send(self, message: dict[str, Any]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self.process.stdin.flush()

    def tell(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def ask(self, method: str, params: Any) -> Any:
        self._number += 1
        number = self._number
        self._send({"id": number, "method": method, "params": params})
        self._until(lambda: number in self._answers)
        answer = self._answers.pop(number)
        assert "error" not in answer, answer
        return answer["result"]

    def _until(self, is_there: Any) -> None:
        end = time.monotonic() + _SECONDS
        while not is_there():
            message = self._arrived.get(timeout=max(0.01, end - time.monotonic()))
            if "method" not in message:
                self._answers[message["id"]] = message
                continue
            self.told.append(message)
            if "id" in message:
                self._send({"id": message["id"], "result": None})

    def heard(self, method: str) -> list[Any]:
        return [message["params"] for message in self.told if message["method"] == method]

    def open(self, uri: str, text: str) -> None:
        document = {"uri": uri, "languageId": "xml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": document})

    def change(self, uri: str, version: int, *changes: dict[str, Any]) -> None:
        document = {"uri": uri, "version": version}
        params = {"textDocument": document, "contentChanges": list(changes)}
        self.tell("textDocument/didChange", params)

    def diagnostics(self, uri: str, version: int) -> list[Any]:
        """What the server pushes for a version of a text."""

        def found() -> list[Any]:
            every = self.heard("textDocument/publishDiagnostics")
            return [p for p in every if p["uri"] == uri and p.get("version") == version]

        self._until(found)
        diagnostics: list[Any] = found()[-1]["diagnostics"]
        return diagnostics

    def actions(self, uri: str, place: dict[str, Any], *only: str) -> list[Any]:
        context = {"diagnostics": [], **({"only": list(only)} if only else {})}
        params = {"textDocument": {"uri": uri}, "range": place, "context": context}
        actions: list[Any] = self.ask("textDocument/codeAction", params)
        return actions


def place(line: int, column: int, end_line: int = -1, end_column: int = -1) -> dict[str, Any]:
    start = {"line": line, "character": column}
    if end_line < 0:
        return {"start": start, "end": start}
    return {"start": start, "end": {"line": end_line, "character": end_column}}
