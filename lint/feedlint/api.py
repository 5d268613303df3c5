"""feedlint for other programs: `feedlint.lint` and what it returns.

    report = feedlint.lint(response.content, filename="/feed.atom")
    for finding in report.findings:
        print(finding.line, finding.column, finding.name, finding.message)

This module is stable: names may come, none goes without a deprecation.
"""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from feedlint.finding import Severity
from feedlint.limits import LIMITS, Limits, checked
from feedlint.linting.catalogue import Ruleset, builtin, plugin_rules, select
from feedlint.linting.engine import lint as lint_source
from feedlint.reading.source import InputError, Source, read_file
from feedlint.rule import Witnesses

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from feedlint.linting.engine import Report as EngineReport


class Finding(NamedTuple):
    """One finding; lines and columns count from 1, columns are code points, ends exclusive."""

    name: str
    code: str
    severity: str
    message: str
    line: int
    column: int
    end_line: int
    end_column: int
    element: str | None
    help: str
    url: str


class Report(NamedTuple):
    """What there is to say about one feed, in the order of its text."""

    filename: str
    findings: tuple[Finding, ...]

    def at_least(self, severity: str) -> tuple[Finding, ...]:
        """The findings of this severity (`error`, `warning` or `info`) and worse ones.

        Raises KeyError for any other word.
        """
        limit = Severity[severity.upper()]
        return tuple(f for f in self.findings if Severity[f.severity.upper()] >= limit)

    @property
    def ok(self) -> bool:
        """Whether the command would exit with 0: nothing at error level."""
        return not self.at_least("error")


def lint(  # noqa: PLR0913  # the command's options, each with its default
    source: bytes | str | os.PathLike[str],
    *,
    filename: str = "",
    select: Sequence[str] | None = None,
    ignore: Sequence[str] = (),
    extend_select: Sequence[str] = (),
    severity: Mapping[str, str] | None = None,
    options: Mapping[str, Mapping[str, Any]] | None = None,
    plugins: Sequence[str] = (),
    against: bytes | str | os.PathLike[str] | None = None,
    limits: Mapping[str, int] | None = None,
) -> Report:
    """Lint a feed: its bytes, or the path of its file.

    `select`, `ignore` and `extend_select` take names, codes, families or `ALL`, as the
    options of the command do; `severity` and `options` are by rule. `against` is an
    earlier version of the feed. `limits` are those of docs/limits.md. No configuration
    file is read.

    Raises ValueError for a limit that is none, feedlint.InputError for a file that cannot be
    read, feedlint.UnknownRule for a selector that fits no rule, and PluginError for a plugin
    that cannot be used.
    """
    reach = _limits(limits or {})
    read = _source(source, filename, reach)
    levels = tuple((rule, Severity[label.upper()]) for rule, label in (severity or {}).items())
    choice = _Choice(
        None if select is None else tuple(select),
        tuple(ignore),
        tuple(extend_select),
        levels,
        tuple(plugins),
    )
    ruleset = _ruleset(choice) if not options else _choose(choice, options)
    return _public(lint_source(read, ruleset, _witnesses(against, reach)))


class _Choice(NamedTuple):
    select: tuple[str, ...] | None
    ignore: tuple[str, ...]
    extend_select: tuple[str, ...]
    levels: tuple[tuple[str, Severity], ...]
    plugins: tuple[str, ...]


def _choose(choice: _Choice, options: Mapping[str, Mapping[str, Any]]) -> Ruleset:
    return select(
        (*builtin(), *plugin_rules(choice.plugins)),
        choice.select,
        ignore=choice.ignore,
        extend_select=choice.extend_select,
        severities=dict(choice.levels),
        options=options,
    )


@lru_cache(maxsize=16)
def _ruleset(choice: _Choice) -> Ruleset:
    return _choose(choice, {})


def _limits(given: Mapping[str, int]) -> Limits:
    for name, value in given.items():
        try:
            checked(name, value)
        except ValueError as error:
            raise ValueError(f"limits: {name}{error}") from None
    return LIMITS._replace(**given)


def _source(source: bytes | str | os.PathLike[str], filename: str, limits: Limits) -> Source:
    if isinstance(source, bytes | bytearray | memoryview):
        if len(source) > limits.size:
            raise InputError(f"is too large: {len(source):,} bytes, the limit is {limits.size:,}")
        return Source(filename or "<bytes>", bytes(source), limits=limits)
    data = read_file(source, limits.size)
    return Source(filename or os.fspath(source), data, limits=limits)


def _witnesses(against: bytes | str | os.PathLike[str] | None, limits: Limits) -> Witnesses:
    if against is None:
        return Witnesses()
    from feedlint.witnesses.continuity import read_earlier

    return Witnesses(earlier=read_earlier(_source(against, "", limits)))


def _public(report: EngineReport) -> Report:
    source = report.source
    findings = [
        Finding(
            d.name,
            d.code,
            d.severity.label,
            d.message,
            *source.position(d.span.start),
            *source.position(d.span.end),
            d.element,
            d.help,
            d.url,
        )
        for d in report.diagnostics
    ]
    return Report(source.filename, tuple(findings))
