"""One JSON object a line: a finding as in `json`, or `{"filename", "error"}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.command.discover import Problem
from feedlint.output.fingerprint import fingerprints
from feedlint.output.json import encoded, finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from feedlint.output.common import Item, Style


def render(items: Iterable[Item], _style: Style) -> Iterator[str]:
    """A line for each finding, and for each file that could not be linted."""
    for item in items:
        if isinstance(item, Problem):
            yield encoded({"filename": item.filename, "error": item.message}) + "\n"
            continue
        for diagnostic, fingerprint in fingerprints(item):
            yield encoded(finding(item.source, diagnostic, fingerprint)) + "\n"
