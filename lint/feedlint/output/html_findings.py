"""The findings in one feed as HTML, beside the lines of its source."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.linting.catalogue import builtin
from feedlint.output.common import counted
from feedlint.output.html_compare import Comparer
from feedlint.output.html_fix import change
from feedlint.output.html_outline import Outline
from feedlint.output.html_source import Neighbourhood, Numbered, excerpt, neighbourhoods
from feedlint.output.html_text import plain, source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from feedlint.finding import Diagnostic
    from feedlint.linting.catalogue import RuleInfo
    from feedlint.linting.engine import Report
    from feedlint.output.html_outline import Entry
    from feedlint.reading.source import Source


#: Findings of one rule in one feed that are shown beside their lines.
SHOWN = 10


def section(report: Report, number: int, first: int) -> Iterator[str]:
    """A section for the feed `number`, whose findings count from `first`."""
    outline = Outline(report.source)
    comparer = Comparer(report.source, outline, report.diagnostics)
    name = plain(report.source.filename)
    yield f'<section class="feed" id="feed-{number}">\n<header><h2>{name}</h2>'
    yield f"<p>{severities(report.diagnostics)}</p></header>\n"
    numbered = [Numbered(first + n, found) for n, found in enumerate(report.diagnostics)]
    findings, more = _apart(numbered)
    for entry, run in groupby(findings, key=lambda found: outline.entry(found.diagnostic)):
        heading = _heading(entry) if outline.has_entries else ""
        yield f'<section class="entry">{heading}\n'
        for near in neighbourhoods(report.source, list(run)):
            yield from _hunk(report.source, comparer, near)
        yield "</section>\n"
    if more:
        yield '<section class="entry"><h3>More of the same</h3>\n'
        for name, others in more.items():
            yield from _more(report.source, outline, name, others)
        yield "</section>\n"
    yield "</section>\n"


def _apart(findings: list[Numbered]) -> tuple[list[Numbered], dict[str, list[Numbered]]]:
    """The findings that are shown beside their lines, and the others of their rules."""
    counts = Counter(found.diagnostic.name for found in findings)
    seen: Counter[str] = Counter()
    shown: list[Numbered] = []
    more: dict[str, list[Numbered]] = {}
    for found in findings:
        name = found.diagnostic.name
        seen[name] += 1
        # A few more are no reason for a list of their own.
        if seen[name] <= SHOWN or counts[name] <= SHOWN + SHOWN // 2:
            shown.append(found)
        else:
            more.setdefault(name, []).append(found)
    return shown, more


def _more(feed: Source, outline: Outline, name: str, findings: list[Numbered]) -> Iterator[str]:
    """The findings of a rule behind the first, a line each."""
    yield f'<div class="hunk more"><details><summary>{counted(len(findings), "more finding")}'
    yield f' of {plain(name)}</summary><div class="notes">\n'
    for number, diagnostic in findings:
        severity, (line, column) = diagnostic.severity.label, feed.position(diagnostic.span.start)
        path = plain(diagnostic.element or "")
        entry = outline.entry(diagnostic)
        title = f" <span>{source(entry.title)}</span>" if entry else ""
        yield (
            f'<article class="note {severity}" id="f{number}" data-rule="{plain(name)}"'
            f' tabindex="-1" aria-labelledby="s{number} h{number}">\n'
            f'<p class="about"><span class="severity" id="s{number}">{severity}</span>'
            f' <a class="place" href="#f{number}" title="{path}">{line}:{column}</a></p>\n'
            f'<h4 id="h{number}">{plain(diagnostic.message)}{title}</h4>\n</article>\n'
        )
    yield "</div></details></div>\n"


def severities(diagnostics: Iterable[Diagnostic]) -> str:
    """How many findings of each severity, the worst first."""
    numbers = dict.fromkeys(sorted(Severity, reverse=True), 0)
    for diagnostic in diagnostics:
        numbers[diagnostic.severity] += 1
    return " ".join(
        f'<span class="{s.label}">{number_of(number, s)}</span>'
        for s, number in numbers.items()
        if number
    )


def number_of(number: int, severity: Severity) -> str:
    """`1 error`, `2 warnings`, `3 info`."""
    label = severity.label
    return f"{number:,} {label}" if severity is Severity.INFO else counted(number, label)


@cache
def pages() -> dict[str, RuleInfo]:
    """The rules that have a page in a report, by name: those of plugins have none."""
    return {info.name: info for info in builtin()}


def rule_link(name: str) -> str:
    """The name of a rule, as a link to its page where it has one."""
    if name not in pages():
        return plain(name)
    return f'<a href="#rule-{plain(name)}">{plain(name)}</a>'


def _heading(entry: Entry | None) -> str:
    if entry is None:
        return "<h3>The feed itself</h3>"
    return f'<h3><span class="number">Entry {entry.number:,}</span> {source(entry.title)}</h3>'


def _hunk(feed: Source, comparer: Comparer, near: Neighbourhood) -> Iterator[str]:
    lines = excerpt(feed, near)
    yield f'<div class="hunk"><div class="beside"><pre translate="no">{lines}</pre>\n'
    yield '<div class="notes">\n'
    tables = []
    for found in near.findings:
        compared = comparer.comparison(found.diagnostic, found.number)
        tables.append(compared.table)
        yield from _note(feed, found, compared.words)
    yield f"</div></div>\n{''.join(tables)}</div>\n"


def _note(feed: Source, found: Numbered, more: str) -> Iterator[str]:
    number, diagnostic = found
    severity, name = diagnostic.severity.label, plain(diagnostic.name)
    line, column = feed.position(diagnostic.span.start)
    path = plain(diagnostic.element or "")
    yield (
        f'<article class="note {severity}" id="f{number}" data-rule="{name}" tabindex="-1"'
        f' aria-labelledby="s{number} h{number}">\n'
        f'<p class="about"><span class="severity" id="s{number}">{severity}</span>'
        f" {rule_link(diagnostic.name)}"
        f' <a class="place" href="#f{number}" title="{path}">{line}:{column}</a></p>\n'
        f'<h4 id="h{number}">{plain(diagnostic.message)}</h4>\n'
    )
    for words in filter(None, (diagnostic.help, more)):
        yield f'<p class="help">{plain(words)}</p>\n'
    if diagnostic.fix is not None:
        yield change(feed, diagnostic.fix)
    yield "</article>\n"
