"""feedlint for other programs: `feedlint.lint` and what it returns.

    report = feedlint.lint(response.content, filename="/feed.xml")
    for finding in report.findings:
        print(finding.line, finding.column, finding.name, finding.message)

This module is stable: names may come, none goes without a deprecation.
"""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from feedlint.errors import UnknownLimit, UnknownOption, UnknownSeverity
from feedlint.finding import Severity
from feedlint.limits import LIMITS, Limits, checked
from feedlint.linting.catalogue import Ruleset, builtin, load, matching, plugin_rules, select
from feedlint.linting.engine import lint as lint_source
from feedlint.reading.source import InputError, Source, read_file
from feedlint.rule import Witnesses

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from feedlint.finding import Diagnostic, LocatedFix, Position, Span
    from feedlint.linting.catalogue import RuleInfo
    from feedlint.linting.engine import Report as EngineReport
    from feedlint.witnesses.transport import Transport

#: How columns are counted: `columns` of `lint`.
COLUMNS = ("code points", "utf-16")
#: Rules that compare a feed with the address that it came from.
_ABOUT_ADDRESSES = ("self-link-differs", "feed-without-tls")


class Edit(NamedTuple):
    """A replacement of `report.text[start:end]`."""

    start: int
    end: int
    text: str


class Fix(NamedTuple):
    """Edits that belong together, in the order of the text; `safety` is `safe` or `unsafe`."""

    title: str
    safety: str
    edits: tuple[Edit, ...]


class Related(NamedTuple):
    """Another place that a finding speaks of, counted as those of the finding are."""

    message: str
    line: int
    column: int
    end_line: int
    end_column: int
    start: int
    end: int


class Finding(NamedTuple):
    """One finding.

    Lines and columns count from 1, columns in code points unless `columns` of `lint` says
    otherwise; `start` and `end` are offsets in code points into `Report.text`; ends are
    exclusive. `fingerprint` stays what it is when other parts of the feed change.
    """

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
    start: int = 0
    end: int = 0
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    fingerprint: str = ""


class Report(NamedTuple):
    """What there is to say about one feed, in the order of its text.

    `text` is the decoded feed without a byte order mark. `problems` are rules that failed: a
    defect of theirs, whose findings are missing.
    """

    filename: str
    findings: tuple[Finding, ...]
    problems: tuple[str, ...] = ()
    text: str = ""

    def at_least(self, severity: str) -> tuple[Finding, ...]:
        """The findings of this severity (`error`, `warning` or `info`) and worse ones.

        Raises UnknownSeverity for any other word.
        """
        limit = _severity(severity)
        return tuple(f for f in self.findings if Severity[f.severity.upper()] >= limit)

    @property
    def ok(self) -> bool:
        """Whether the command would exit with 0: no rule failed, and nothing at error level."""
        return not self.problems and not self.at_least("error")


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
    headers: Mapping[str, str] | None = None,
    url: str = "",
    columns: str = "code points",
) -> Report:
    """Lint a feed: its bytes, or the path of its file.

    `select`, `ignore` and `extend_select` take names, codes, families or `ALL`, as the
    options of the command do; `severity` and `options` are by rule. `against` is an
    earlier version of the feed. `limits` are those of docs/limits.md. With `headers`, and the
    `url` that answered with them, it is judged how the feed came over HTTP, too. `columns` is
    `code points` or `utf-16` (as editors and the Language Server Protocol count). No configuration
    file is read, and nothing is fetched.

    May be called from several threads, and often: rules are chosen once for equal arguments.

    Raises TypeError for a source of another kind, ValueError for a limit that is no number or
    for other columns, feedlint.InputError for a file that cannot be read, PluginError for a plugin
    that cannot be used, and for a name that there is not UnknownRule, UnknownSeverity,
    UnknownOption or UnknownLimit, each a ValueError with a `suggestion`.
    """
    if columns not in COLUMNS:
        raise ValueError(f"columns is {columns!r}, not one of {', '.join(COLUMNS)}")
    reach = _limits(limits or {})
    transport = _transport(url, headers)
    read = _source(source, filename, reach, transport.charset if transport else "")
    if transport:
        transport = transport._replace(size=transport.size or len(read.bom) + len(read.data))
    ruleset = _ruleset(
        None if select is None else _names(select),
        # Where the feed came from is not known without its address.
        (*_names(ignore), *(_ABOUT_ADDRESSES if transport and not url else ())),
        _names(extend_select),
        tuple(sorted((severity or {}).items())),
        _hashable(options or {}),
        _names(plugins),
    )
    report = lint_source(read, ruleset, _witnesses(against, reach, transport))
    return _public(report, columns)


def _names(names: Iterable[str]) -> tuple[str, ...]:
    """Names as they are given, or in one string with commas."""
    if isinstance(names, str):
        return tuple(name for name in (name.strip() for name in names.split(",")) if name)
    return tuple(names)


def _hashable(options: Mapping[str, Mapping[str, Any]]) -> tuple[Any, ...]:
    return tuple(
        (rule, tuple((k, tuple(v) if isinstance(v, list) else v) for k, v in sorted(table.items())))
        for rule, table in sorted(options.items())
    )


@lru_cache(maxsize=64)
def _ruleset(  # noqa: PLR0913, PLR0917  # what tells one choice of rules from another
    chosen: tuple[str, ...] | None,
    ignore: tuple[str, ...],
    extend_select: tuple[str, ...],
    severity: tuple[tuple[str, str], ...],
    options: tuple[Any, ...],
    plugins: tuple[str, ...],
) -> Ruleset:
    rules = (*builtin(), *plugin_rules(plugins))
    return select(
        rules,
        chosen,
        ignore=ignore,
        extend_select=extend_select,
        severities={rule: _severity(label) for rule, label in severity},
        options=_options(rules, options),
    )


def _options(rules: Sequence[RuleInfo], options: tuple[Any, ...]) -> dict[str, dict[str, Any]]:
    """The options of each rule that takes them; raises UnknownRule, UnknownOption or ValueError."""
    given: dict[str, dict[str, Any]] = {}
    by_code = {info.code: info for info in rules}
    for selector, table in options:
        fits = {code: _defaults(by_code[code]) for code in matching(rules, selector)}
        known = sorted({name for defaults in fits.values() for name in defaults})
        for name, value in table:
            field = name.replace("-", "_")
            if field not in known:
                raise UnknownOption(name, known, f"of {selector}")
            for code, defaults in fits.items():
                if field in defaults:
                    wanted = type(defaults[field])
                    if type(value) is not wanted:
                        raise ValueError(f"{selector}.{name} must be of type {wanted.__name__}")
                    given.setdefault(code, {})[field] = value
    return given


def _defaults(info: RuleInfo) -> Mapping[str, Any]:
    return getattr(load(info).Options, "_field_defaults", {})


def _severity(word: str) -> Severity:
    labels = [severity.label for severity in Severity]
    if str(word).lower() not in labels:
        raise UnknownSeverity(str(word), labels)
    return Severity[word.upper()]


def _limits(given: Mapping[str, int]) -> Limits:
    for name, value in given.items():
        if name not in Limits._fields:
            raise UnknownLimit(name, Limits._fields)
        try:
            checked(name, value)
        except ValueError as error:
            raise ValueError(f"limits: {name}{error}") from None
    return LIMITS._replace(**given)


def _source(
    source: bytes | str | os.PathLike[str], filename: str, limits: Limits, charset: str = ""
) -> Source:
    if isinstance(source, bytes | bytearray | memoryview):
        data = bytes(source)
        if len(data) > limits.size:
            raise InputError(f"is too large: {len(data):,} bytes, the limit is {limits.size:,}")
        return Source(filename or "<bytes>", data, charset, limits)
    given: object = source
    if not isinstance(given, str | os.PathLike):
        kind = type(given).__name__
        raise TypeError(f"a feed is given as bytes or as the path of a file, not as {kind}")
    if isinstance(source, str) and source.lstrip(" \t\r\n\ufeff")[:1] in ("<", "{"):
        raise InputError("is the text of a feed, not a path; give its bytes: text.encode()")
    data = read_file(source, limits.size)
    return Source(filename or os.fspath(source), data, charset, limits)


def _transport(url: str, headers: Mapping[str, str] | None) -> Transport | None:
    if headers is None:
        return None
    from feedlint.witnesses.transport import Transport

    fields = tuple((str(name), str(value)) for name, value in headers.items())
    sizes = [value for name, value in fields if name.lower() == "content-length"]
    size = int(sizes[0]) if sizes and sizes[0].isascii() and sizes[0].isdigit() else 0
    return Transport(url, fields, size)


def _witnesses(
    against: bytes | str | os.PathLike[str] | None, limits: Limits, transport: Transport | None
) -> Witnesses:
    if against is None:
        return Witnesses(transport=transport)
    from feedlint.witnesses.continuity import read_earlier

    earlier = read_earlier(_source(against, "", limits))
    return Witnesses(earlier=earlier, transport=transport)


def _public(report: EngineReport, columns: str) -> Report:
    source = report.source
    failures = tuple(failure.message for failure in report.failures)
    if not report.diagnostics:
        return Report(source.filename, (), failures, source.text)
    from feedlint.output.fingerprint import fingerprints

    place = _utf16(source) if columns == "utf-16" else source.position
    findings = (_finding(place, d, fingerprint) for d, fingerprint in fingerprints(report))
    return Report(source.filename, tuple(findings), failures, source.text)


def _utf16(source: Source) -> Callable[[int], Position]:
    """Positions whose columns count UTF-16 code units."""

    def position(offset: int) -> Position:
        found = source.position(offset)
        before = source.text[offset - found.column + 1 : offset]
        return found._replace(column=found.column + sum(c > "\uffff" for c in before))

    return position


def _finding(place: Callable[[int], Position], diagnostic: Diagnostic, fingerprint: str) -> Finding:
    d = diagnostic
    return Finding(
        *(d.name, d.code, d.severity.label, d.message, *place(d.span.start), *place(d.span.end)),
        *(d.element, d.help, d.url, *d.span),
        tuple(Related(n.message, *_places(place, n.span), *n.span) for n in d.related),
        _fix(d.fix),
        fingerprint,
    )


def _places(place: Callable[[int], Position], span: Span) -> tuple[int, int, int, int]:
    return (*place(span.start), *place(span.end))


def _fix(fix: LocatedFix | None) -> Fix | None:
    if fix is None:
        return None
    edits = tuple(Edit(*edit.span, edit.text) for edit in fix.edits)
    return Fix(fix.title, fix.safety.value, edits)
