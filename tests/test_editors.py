"""The recipes of docs/editors.md in the editors themselves, where they are installed."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from tests.commands import CONCISE, GOOD
from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

PAGE = (CHECKOUT / "docs/editors.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
EXTENSION = CHECKOUT / "editors/vscode"
#: A finding behind a character that takes two units of UTF-16, with a safe fix.
FEED = GOOD.replace(
    "<updated>2024-03-04T", "<!-- \U0001f33e --><updated>Mon, 04 Mar 2024 "
).replace("05:06:07Z", "05:06:07 +0000")
#: Where the finding is: the line from 0, the column in bytes, and in code points.
LINE, BYTES, POINTS = 2, 22, 19


def fence(language: str) -> str:
    body: str
    (body,) = [body for name, body in FENCE.findall(PAGE) if name == language]
    return body


def needs(program: str) -> pytest.MarkDecorator:
    missing = shutil.which(program) is None
    return pytest.mark.skipif(missing, reason=f"{program} is not installed")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An environment of its own, in which `feedlint` is this one."""
    command = tmp_path / "bin" / "feedlint"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m feedlint "$@"\n')
    command.chmod(0o755)
    home = tmp_path / "home"
    home.mkdir()
    return {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
        "XDG_DATA_HOME": str(home),
        "XDG_STATE_HOME": str(home),
        "XDG_CACHE_HOME": str(home),
        "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}",
    }


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    path = tmp_path / "site" / "feed.xml"
    path.parent.mkdir()
    path.write_text(FEED, encoding="utf-8")
    return path


def run(command: list[str], feed: Path, environment: dict[str, str]) -> dict[str, Any]:
    """What an editor wrote about its session."""
    pytest.importorskip("pygls", reason="the extra `server` is not installed")
    done = subprocess.run(
        command,
        cwd=feed.parent,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        stdin=subprocess.DEVNULL,
    )
    result = feed.parent / "result.json"
    assert result.exists(), done.stdout + done.stderr
    found: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    return found


NVIM = """
local function wait(count)
  vim.wait(30000, function() return #vim.diagnostic.get(0) == count end, 50)
  return vim.diagnostic.get(0)
end
local first = wait(1)
local client = vim.lsp.get_client_by_id(vim.tbl_keys(vim.lsp.buf_get_clients(0))[1])
local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = {}, only = { "source.fixAll" } }
local answer = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 30000)
local action = answer[client.id].result[1]
if not action.edit then
  action = vim.lsp.buf_request_sync(0, "codeAction/resolve", action, 30000)[client.id].result
end
vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
vim.cmd("write")
local after = wait(0)
local file = io.open("result.json", "w")
file:write(vim.fn.json_encode({
  first = first[1], encoding = client.offset_encoding, after = #after,
}))
file:close()
vim.cmd("qall!")
"""


@needs("nvim")
def test_neovim(tmp_path: Path, feed: Path, environment: dict[str, str]) -> None:
    (tmp_path / "init.lua").write_text(fence("lua"))
    (tmp_path / "session.lua").write_text(NVIM)
    session = f"luafile {tmp_path / 'session.lua'}"
    command = [
        "nvim",
        "--headless",
        "-n",
        "-u",
        str(tmp_path / "init.lua"),
        "feed.xml",
        "-c",
        session,
    ]
    found = run(command, feed, environment)
    first = found["first"]
    assert first["code"] == "date-not-rfc3339"
    assert (first["lnum"], first["col"]) == (LINE, BYTES)
    assert found["after"] == 0
    assert "\U0001f33e --><updated>2024-03-04T05:06:07" in feed.read_text(encoding="utf-8")


EMACS = """
(setq eglot-sync-connect 60 eglot-confirm-server-initiated-edits nil
      make-backup-files nil create-lockfiles nil)
(require 'json)
(defun feedlint-wait (count)
  (let ((end (+ (float-time) 30)))
    (while (and (< (float-time) end) (/= count (length (flymake-diagnostics))))
      (accept-process-output nil 0.1)
      (flymake-start)))
  (flymake-diagnostics))
(find-file "feed.xml")
(run-hooks 'post-command-hook)
(let* ((found (feedlint-wait 1))
       (first (car found))
       (text (and first (flymake-diagnostic-text first)))
       (place (and first (flymake-diagnostic-beg first)))
       (line (and place (line-number-at-pos place)))
       (column (and place (save-excursion (goto-char place) (- place (line-beginning-position))))))
  (eglot-code-actions (point-min) (point-max) "source.fixAll.feedlint" t)
  (save-buffer)
  (let ((after (length (feedlint-wait 0))))
    (with-temp-file "result.json"
      (insert (json-encode (list :text text :line line :column column :after after))))))
(kill-emacs 0)
"""


@needs("emacs")
def test_emacs(tmp_path: Path, feed: Path, environment: dict[str, str]) -> None:
    has_eglot = ["emacs", "--batch", "--eval", '(kill-emacs (if (locate-library "eglot") 0 1))']
    if subprocess.run(has_eglot, check=False, capture_output=True).returncode:
        pytest.skip("this Emacs has no eglot")
    (tmp_path / "init.el").write_text(fence("elisp"))
    (tmp_path / "session.el").write_text(EMACS)
    command = [
        "emacs",
        "--batch",
        "-l",
        str(tmp_path / "init.el"),
        "-l",
        str(tmp_path / "session.el"),
    ]
    found = run(command, feed, environment)
    assert "is not an RFC 3339 timestamp" in found["text"]
    assert (found["line"], found["column"]) == (LINE + 1, POINTS)
    assert found["after"] == 0
    assert "\U0001f33e --><updated>2024-03-04T05:06:07" in feed.read_text(encoding="utf-8")


@needs("nvim")
def test_the_error_format_of_vim(feed: Path, environment: dict[str, str]) -> None:
    (settings,) = [body for name, body in FENCE.findall(PAGE) if name == "vim"]
    (feed.parent / "vimrc").write_text(settings.replace(CONCISE, f"--isolated\\ {CONCISE}"))
    look = (
        "call writefile([json_encode(map(getqflist(), "
        "{_, e -> [bufname(e.bufnr), e.lnum, e.col, e.type, e.text, e.valid]}))], 'result.json')"
    )
    command = ["nvim", "--headless", "-n", "-u", "vimrc", "feed.xml"]
    subprocess.run(
        [*command, "-c", "silent make %", "-c", look, "-c", "qall!"],
        cwd=feed.parent,
        env=environment,
        check=False,
        capture_output=True,
        timeout=120,
        stdin=subprocess.DEVNULL,
    )
    found = json.loads((feed.parent / "result.json").read_text(encoding="utf-8"))
    (entry,) = [line for line in found if line[5]]
    assert entry[:4] == ["feed.xml", LINE + 1, POINTS + 1, "e"]
    assert "date-not-rfc3339" in entry[4]


def test_the_settings_are_in_their_languages() -> None:
    languages = tomllib.loads(fence("toml"))
    assert languages["language-server"]["feedlint"]["args"] == ["server", "--stdio"]
    for name, body in FENCE.findall(PAGE):
        if name == "json":
            assert json.loads(body)
    for name in re.findall(r"/schemas/(\w+\.rng)", PAGE):
        assert (CHECKOUT / "schemas" / name).exists()


def test_the_extension_and_the_page_agree() -> None:
    package = json.loads((EXTENSION / "package.json").read_text(encoding="utf-8"))
    assert f"code --install-extension feedlint-{package['version']}.vsix" in PAGE
    source = (EXTENSION / "extension.js").read_text(encoding="utf-8")
    settings = package["contributes"]["configuration"]["properties"]
    assert set(re.findall(r"settings\.get\(\"(\w+)\"\)", source)) == {
        name.removeprefix("feedlint.") for name in settings
    }
    assert (EXTENSION / "LICENSE").read_bytes() == (CHECKOUT / "LICENSE").read_bytes()


@needs("npm")
def test_the_extension_can_be_packed(tmp_path: Path) -> None:
    folder = tmp_path / "vscode"
    shutil.copytree(EXTENSION, folder, ignore=shutil.ignore_patterns("node_modules"))

    def npm(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            arguments, cwd=folder, check=False, capture_output=True, text=True, timeout=400
        )

    fetched = npm("npm", "install", "--omit=dev", "--no-audit", "--no-fund")
    if fetched.returncode:
        pytest.skip("no registry of npm can be reached")
    packed = npm("npx", "--yes", "@vscode/vsce", "package", "--allow-missing-repository")
    assert packed.returncode == 0, packed.stdout + packed.stderr
    (archive,) = folder.glob("*.vsix")
    with zipfile.ZipFile(archive) as file:
        names = set(file.namelist())
    assert "extension/extension.js" in names
    assert "extension/node_modules/vscode-languageclient/package.json" in names
