"""GitLab's Code Quality report (docs.gitlab.com/ci/testing/code_quality)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedlint.command.discover import Problem
from feedlint.output.common import in_repository, inert, page_of
from feedlint.output.fingerprint import fingerprints
from feedlint.output.json import encoded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from feedlint.linting.engine import Report
    from feedlint.output.common import Item, Style

_LEVELS = {"error": "major", "warning": "minor", "info": "info"}


def render(items: Iterable[Item], _style: Style) -> Iterator[str]:
    """One array; GitLab compares the fingerprints of two reports."""
    separator = "[\n"
    for item in items:
        for issue in (_problem(item),) if isinstance(item, Problem) else _issues(item):
            yield separator + encoded(issue)
            separator = ",\n"
    yield "[]\n" if separator == "[\n" else "\n]\n"


def _issues(report: Report) -> Iterator[dict[str, Any]]:
    for diagnostic, fingerprint in fingerprints(report):
        start = report.source.position(diagnostic.span.start)
        end = report.source.position(diagnostic.span.end)
        yield {
            "description": diagnostic.message,
            "content": {"body": f"{diagnostic.help}\n\n{page_of(diagnostic)}".strip()},
            "check_name": diagnostic.name,
            "fingerprint": fingerprint,
            "severity": _LEVELS[diagnostic.severity.label],
            "location": {
                "path": inert(in_repository(report.source.filename)),
                "positions": {"begin": start._asdict(), "end": end._asdict()},
            },
        }


def _problem(problem: Problem) -> dict[str, Any]:
    path = inert(in_repository(problem.filename))
    return {
        "description": inert(problem.message),
        "check_name": "input-error",
        "fingerprint": f"input-error {path}",
        "severity": "blocker",
        "location": {"path": path, "lines": {"begin": 1}},
    }
