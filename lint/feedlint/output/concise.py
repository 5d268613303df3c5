"""One line for each finding, for editors, `grep` and long logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.command.discover import Problem
from feedlint.output.common import inert, shown_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from feedlint.finding import Diagnostic
    from feedlint.output.common import Item, Style
    from feedlint.reading.source import Source


def render(items: Iterable[Item], style: Style) -> Iterator[str]:
    """`path:line:column: severity[rule] message`."""
    for item in items:
        if not isinstance(item, Problem):
            for diagnostic in item.diagnostics:
                yield headline(item.source, diagnostic, style) + "\n"


def headline(source: Source, diagnostic: Diagnostic, style: Style) -> str:
    """Where, how bad, which rule, and what it says, in one line."""
    start = source.position(diagnostic.span.start)
    place = style.paint(f"{shown_path(source.filename)}:{start.line}:{start.column}", "path")
    label = diagnostic.severity.label
    rule = style.paint(f"{label}[{diagnostic.name}]", label)
    return f"{place}: {rule} {inert(diagnostic.message)}"
