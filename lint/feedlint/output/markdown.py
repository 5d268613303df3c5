"""A summary in Markdown, for the page of a CI job: by feed, by rule, and the first findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.command.discover import Problem
from feedlint.output.common import Style, Tally, in_repository, inert, summary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from feedlint.finding import Diagnostic
    from feedlint.linting.engine import Report
    from feedlint.output.common import Item

#: Rows of a table; a job's page takes a megabyte, and nobody reads so much.
ROWS = 50
_MARKS = "\\`*_{}[]<>()#+!|~&$@"
_PLAIN = Style(is_coloured=False)


class _Row(NamedTuple):
    """A feed with its findings by severity."""

    name: str
    counts: tuple[int, int, int]


def render(items: Iterable[Item], _style: Style) -> Iterator[str]:
    """The whole page, once everything was linted."""
    tally = Tally()
    feeds: list[_Row] = []
    findings: list[str] = []
    problems: list[str] = []
    for item in tally.through(items):
        if isinstance(item, Problem):
            problems.append(f"- **{escaped(item.filename)}**: {escaped(item.message)}\n")
            continue
        labels = [d.severity.label for d in item.diagnostics]
        counts = (labels.count("error"), labels.count("warning"), labels.count("info"))
        feeds.append(_Row(in_repository(item.source.filename), counts))
        findings += [_finding(item, d) for d in item.diagnostics[: ROWS - len(findings)]]
    yield f"## feedlint\n\n{summary(tally, _PLAIN)}\n"
    if problems:
        yield "\n### Not linted\n\n"
        yield from _limited(problems)
    if tally.faulty_files:
        yield from _tables(tally, feeds, findings)


def _tables(tally: Tally, feeds: list[_Row], findings: list[str]) -> Iterator[str]:
    yield "\n### By feed\n\n| feed | errors | warnings | info |\n|---|---:|---:|---:|\n"
    worst = sorted((row for row in feeds if any(row.counts)), key=lambda row: row.counts)[::-1]
    yield from _limited([_row(escaped(row.name), *map(_number, row.counts)) for row in worst])
    yield "\n### By rule\n\n| rule | severity | findings |\n|---|---|---:|\n"
    rules = sorted(tally.by_rule.items(), key=lambda pair: (-pair[0][0], -pair[1], pair[0][1]))
    yield from _limited(
        [_row(f"{name} ({code})", s.label, _number(count)) for (s, code, name), count in rules]
    )
    yield "\n### Findings\n\n| where | severity | what | what to do |\n|---|---|---|---|\n"
    yield from findings
    left = sum(tally.by_severity.values()) - len(findings)
    if left:
        yield f"\nand {left:,} more\n"


def _limited(rows: list[str]) -> Iterator[str]:
    yield from rows[:ROWS]
    if rows[ROWS:]:
        yield f"\nand {len(rows) - ROWS:,} more\n"


def _finding(report: Report, diagnostic: Diagnostic) -> str:
    line, column = report.source.position(diagnostic.span.start)
    place = f"{escaped(in_repository(report.source.filename))}:{line}:{column}"
    what = f"{escaped(diagnostic.message)} ({escaped(diagnostic.name)})"
    return _row(place, diagnostic.severity.label, what, escaped(diagnostic.help))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |\n"


def _number(count: int) -> str:
    return f"{count:,}" if count else ""


def escaped(text: str) -> str:
    """Text that Markdown shows as it is: no link, no picture, no mention, no markup."""
    shown = inert(text)
    marked = "".join(f"\\{c}" if c in _MARKS else c for c in shown)
    # A bare address is a link in GitHub's Markdown; there is none without its colon.
    return marked.replace("://", ":&#47;&#47;").replace("www.", "www&#46;").replace("\\@", "&#64;")
