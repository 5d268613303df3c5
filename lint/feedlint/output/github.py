"""Annotations for GitHub Actions: workflow commands on standard output.

The commands and their escapes are those of the runner (`::error file=…::message`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.command.discover import Problem
from feedlint.output.common import in_repository, inert, page_of, shown_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from feedlint.finding import Diagnostic
    from feedlint.output.common import Item, Style
    from feedlint.reading.source import Source

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def render(items: Iterable[Item], _style: Style) -> Iterator[str]:
    """A command for each finding, and for each file that could not be linted."""
    for item in items:
        if isinstance(item, Problem):
            place = _property(inert(in_repository(item.filename)))
            yield f"::error file={place},title=feedlint::{_message(inert(item.message))}\n"
            continue
        for diagnostic in item.diagnostics:
            yield _command(item.source, diagnostic)


def _command(source: Source, diagnostic: Diagnostic) -> str:
    start, stop = diagnostic.span
    first, last = source.position(start), source.position(max(start, stop - 1))
    properties: dict[str, str | int] = {
        "file": inert(in_repository(source.filename)),
        "line": first.line,
    }
    if first.line == last.line:
        properties |= {"col": first.column}
        properties |= {"endLine": last.line, "endColumn": first.column + stop - start}
    else:
        # The runner drops columns that belong to different lines, with a warning.
        properties |= {"endLine": last.line}
    properties["title"] = f"{diagnostic.name} ({diagnostic.code})"
    listed = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    # The log of the run shows the message alone, so the place stands in it once more.
    place = f"{shown_path(source.filename)}:{first.line}:{first.column}"
    words = f"{place}: {inert(diagnostic.message)}"
    if diagnostic.help:
        words += f"\n{inert(diagnostic.help)}"
    message = _message(f"{words}\n{inert(page_of(diagnostic))}")
    return f"::{_COMMANDS[diagnostic.severity.label]} {listed}::{message}\n"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
