"""How results are shown: one format, one module, each imported when it is asked for.

A format is a function `render(items, style)` that turns reports and problems, as they
come, into pieces of text for standard output.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from feedlint.output.common import Item, Style

FORMATS = (
    *("full", "concise", "json", "jsonl", "github", "gitlab", "sarif", "junit", "html"),
    "markdown",
)
#: What `--output` writes: also what is no text.
REPORTS = (*FORMATS, "parquet")


def renderer(name: str) -> Callable[[Iterable[Item], Style], Iterator[str]]:
    """The `render` of a format, or of `statistics`."""
    from importlib import import_module

    render: Callable[[Iterable[Item], Style], Iterator[str]]
    render = import_module(f"feedlint.output.{name}").render
    return render
