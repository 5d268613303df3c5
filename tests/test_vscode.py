"""The extension in Visual Studio Code itself: squiggle, hover, quick fix, saved, clean.

Runs where FEEDLINT_VSCODE names the folder of a server of VS Code (the one with
`out/server-main.js`); `.ci/vscode` installs one and runs this.
"""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.commands import plain_environment
from tests.output.browser import Browser
from tests.test_editors import EXTENSION, FEED

if TYPE_CHECKING:
    from collections.abc import Iterator

_CENTRE = (
    "(() => {{ const e = [...document.querySelectorAll({0!r})].find(e => "
    "e.textContent.includes({1!r})); if (!e) return null; const r = e.getBoundingClientRect();"
    " return [r.x + Math.min(r.width / 2, 60), r.y + r.height / 2]; }})()"
)


@pytest.fixture
def server() -> Path:
    folder = Path(os.environ.get("FEEDLINT_VSCODE", ""))
    if not (folder / "out/server-main.js").is_file() or not shutil.which("node"):
        pytest.skip("FEEDLINT_VSCODE names no server of Visual Studio Code")
    pytest.importorskip("pygls", reason="the extra `server` is not installed")
    return folder


@pytest.fixture
def extension(tmp_path: Path) -> Path:
    """The packed extension."""
    folder = tmp_path / "vscode"
    shutil.copytree(EXTENSION, folder, ignore=shutil.ignore_patterns("node_modules"))
    for command in (
        ["npm", "install", "--omit=dev", "--no-audit", "--no-fund"],
        ["npx", "--yes", "@vscode/vsce", "package", "--allow-missing-repository"],
    ):
        if subprocess.run(command, cwd=folder, check=False, capture_output=True).returncode:
            pytest.skip("no registry of npm can be reached")
    (found,) = folder.glob("*.vsix")
    return found


@pytest.fixture
def address(server: Path, extension: Path, tmp_path: Path) -> Iterator[str]:
    """Where VS Code can be opened, with the extension in it and `feedlint` in the search path."""
    data = tmp_path / "data"
    command = tmp_path / "feedlint"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m feedlint "$@"\n')
    command.chmod(0o755)
    (data / "data/Machine").mkdir(parents=True)
    settings = {"feedlint.command": str(command), "workbench.startupEditor": "none"}
    (data / "data/Machine/settings.json").write_text(json.dumps(settings))
    node = ["node", "out/server-main.js", "--accept-server-license-terms"]
    node += ["--server-data-dir", str(data)]
    subprocess.run([*node, "--install-extension", str(extension)], cwd=server, check=True)
    process = subprocess.Popen(
        [*node, "--without-connection-token", "--host", "127.0.0.1", "--port", "0"],
        cwd=server, env=plain_environment(), stdout=subprocess.PIPE, text=True,
        start_new_session=True,
    )  # fmt: skip
    try:
        assert process.stdout
        port = next(
            m[1] for m in map(re.compile(r"listening on (\d+)").search, process.stdout) if m
        )
        yield f"http://127.0.0.1:{port}"
    finally:
        # With the process that runs the extensions, and ours in that.
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        if process.stdout:
            process.stdout.close()


class Code:
    """VS Code in a browser."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser

    def until(self, expression: str) -> Any:
        for _ in range(200):
            if found := self.browser.ask(expression):
                time.sleep(0.7)
                return self.browser.ask(expression) or found
            time.sleep(0.3)
        self.picture("late")
        raise AssertionError(expression)

    def mouse(self, x: float, y: float, clicks: int = 1) -> None:
        self.browser.do("Input.dispatchMouseEvent", type="mouseMoved", x=x + 2, y=y)
        self.browser.do("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)
        for count in range(1, clicks + 1):
            for kind in ("mousePressed", "mouseReleased"):
                self.browser.do(
                    "Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=count
                )

    def click(self, selector: str, text: str, clicks: int = 1) -> None:
        x, y = self.until(_CENTRE.format(selector, text))
        self.mouse(x, y, clicks)

    def key(self, key: str, code: str, number: int, modifiers: int = 0) -> None:
        more = {"text": "\r"} if key == "Enter" else {}
        for kind in ("keyDown", "keyUp"):
            self.browser.do(
                "Input.dispatchKeyEvent", type=kind, key=key, code=code,
                windowsVirtualKeyCode=number, modifiers=modifiers, **more,
            )  # fmt: skip

    def picture(self, name: str) -> None:
        if folder := os.environ.get("FEEDLINT_PICTURES"):
            shot = self.browser.do("Page.captureScreenshot", format="png")["data"]
            Path(folder, f"vscode-{name}.png").write_bytes(base64.b64decode(shot))


def test_the_extension(address: str, tmp_path: Path) -> None:
    feed = tmp_path / "site" / "feed.xml"
    feed.parent.mkdir()
    feed.write_text(FEED, encoding="utf-8")
    browser = Browser(tmp_path / "profile")
    browser.do(
        "Emulation.setDeviceMetricsOverride",
        width=1100, height=700, deviceScaleFactor=1, mobile=False,
    )  # fmt: skip
    code = Code(browser)
    try:
        browser.open(f"{address}/?folder={feed.parent}")
        code.click(".monaco-dialog-box .monaco-button", "Yes")
        code.click(".explorer-viewlet .monaco-list-row", "feed.xml", clicks=2)
        code.until("document.querySelectorAll('.squiggly-error').length === 1")
        x, y = browser.ask(
            "(r => [r.x + r.width / 3, r.y + r.height / 2])"
            "(document.querySelector('.squiggly-error').getBoundingClientRect())"
        )
        code.mouse(x, y, clicks=0)
        code.until(
            "[...document.querySelectorAll('.monaco-hover')]"
            ".some(e => e.textContent.includes('must be RFC 3339 timestamps'))"
        )
        code.picture("hover")
        code.mouse(x, y)
        time.sleep(1)
        code.key(".", "Period", 190, 2)
        code.until(_CENTRE.format(".action-widget", "Write 2024-03-04T05:06:07"))
        code.picture("fixes")
        code.key("Enter", "Enter", 13)
        code.until("document.querySelectorAll('.squiggly-error').length === 0")
        code.key("s", "KeyS", 83, 2)
        for _ in range(100):
            if "Mar 2024" not in feed.read_text(encoding="utf-8"):
                break
            time.sleep(0.2)
        code.picture("saved")
    finally:
        browser.close()
    assert "\U0001f33e --><updated>2024-03-04T05:06:07" in feed.read_text(encoding="utf-8")
