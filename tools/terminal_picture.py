"""The picture of a terminal in the README, drawn from what a run prints."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "pictures" / "terminal.svg"
COMMAND = "feedlint --quiet examples/blog.atom"

_SGR = re.compile(r"\x1b\[([0-9;]*)m")
_LINE, _LEFT, _TOP, _CHARACTER = 19, 18, 46, 8.1
#: Colours by the parameters that feedlint writes, on a dark ground (contrast 4.5 and more).
_STYLES = {
    "1;31": "fill:#ff8b81;font-weight:bold",
    "1;33": "fill:#f2cc60;font-weight:bold",
    "1;36": "fill:#7fd7e8;font-weight:bold",
    "1": "fill:#ffffff;font-weight:bold",
    "34": "fill:#8fb8ff",
    "2": "fill:#a0a8b4",
}


def run(command: str) -> str:
    """What a command of ours prints at a terminal, on both streams."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "lint")}
    words = shlex.split(command)
    done = subprocess.run(
        [sys.executable, "-m", words[0], "--color=always", "--isolated", *words[1:]],
        cwd=ROOT,
        env=environment,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    return done.stdout


def spans(line: str) -> Iterator[tuple[str, str]]:
    """The pieces of a line, each with its style."""
    style, start = "", 0
    for match in _SGR.finditer(line):
        if match.start() > start:
            yield line[start : match.start()], style
        style, start = _STYLES.get(match[1], ""), match.end()
    if line[start:]:
        yield line[start:], style


def picture(command: str, output: str) -> str:
    """The SVG of a terminal after a command."""
    lines = [f"\x1b[2m$\x1b[0m {command}", *output.rstrip("\n").split("\n")]
    width = 2 * _LEFT + _CHARACTER * max(len(_SGR.sub("", line)) for line in lines)
    height = _TOP + _LINE * len(lines) + 6
    rows = []
    for number, line in enumerate(lines):
        pieces = "".join(
            f'<tspan style="{style}">{escape(text)}</tspan>' if style else escape(text)
            for text, style in spans(line)
        )
        y = _TOP + _LINE * number
        rows.append(f'<text x="{_LEFT}" y="{y}" xml:space="preserve">{pieces}</text>')
    dots = "".join(
        f'<circle cx="{_LEFT + 5 + 18 * n}" cy="18" r="5" fill="{colour}"/>'
        for n, colour in enumerate(("#ff5f57", "#febc2e", "#28c840"))
    )
    told = escape(_SGR.sub("", output).split("\n")[0])
    return "\n".join(
        [
            (
                f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height}"'
                f' viewBox="0 0 {width:.0f} {height}" role="img" aria-labelledby="title">'
            ),
            f'<title id="title">A terminal: {escape(command)} says {told}</title>',
            (
                "<style>text{font:13.5px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;"
                "fill:#e6e9ef}</style>"
            ),
            '<rect width="100%" height="100%" rx="9" fill="#1d2128"/>',
            dots,
            *rows,
            "</svg>\n",
        ]
    )


def text() -> str:
    """The picture of today."""
    return picture(COMMAND, run(COMMAND))
