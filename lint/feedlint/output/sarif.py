"""SARIF 2.1.0 (OASIS), as code scanning services read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from feedlint import __version__
from feedlint.command.discover import Problem
from feedlint.output.common import in_repository, inert
from feedlint.output.fingerprint import fingerprints
from feedlint.output.json import encoded
from feedlint.values.web import is_web

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from feedlint.finding import Diagnostic, LocatedFix, Span
    from feedlint.linting.engine import Report
    from feedlint.output.common import Item, Style
    from feedlint.reading.source import Source

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
#: The name of our fingerprint; a new algorithm gets a new number.
_FINGERPRINT = "feedlint/v1"


def render(items: Iterable[Item], _style: Style) -> Iterator[str]:
    """One run; rules are told once, behind the results that need them."""
    rules: dict[str, dict[str, Any]] = {}
    problems: list[dict[str, Any]] = []
    yield f'{{"$schema": "{_SCHEMA}", "version": "2.1.0", "runs": [{{\n'
    yield '"columnKind": "unicodeCodePoints", "results": ['
    separator = "\n"
    for item in items:
        if isinstance(item, Problem):
            problems.append(_notification(item))
            continue
        for result in _results(item, rules):
            yield separator + encoded(result)
            separator = ",\n"
    invocation = {
        "executionSuccessful": not problems,
        "toolExecutionNotifications": problems,
    }
    driver = {
        "name": "feedlint",
        "version": __version__,
        "rules": list(rules.values()),
    }
    tool = encoded({"driver": driver})
    yield f'\n],\n"invocations": [{encoded(invocation)}],\n"tool": {tool}\n}}]}}\n'


def _results(report: Report, rules: dict[str, dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for diagnostic, fingerprint in fingerprints(report):
        known = rules.setdefault(diagnostic.code, _rule(diagnostic))
        result: dict[str, Any] = {
            "ruleId": diagnostic.code,
            "ruleIndex": list(rules).index(known["id"]),
            "level": _LEVELS[diagnostic.severity.label],
            "message": _message(diagnostic.message),
            "locations": [_location(report.source, diagnostic.span, diagnostic.element)],
            "partialFingerprints": {_FINGERPRINT: fingerprint},
        }
        if report.source.asked:
            result["analysisTarget"] = {"uri": _uri(report.source.asked)}
        if diagnostic.related:
            result["relatedLocations"] = [
                {**_location(report.source, note.span, None), "message": _message(note.message)}
                for note in diagnostic.related
            ]
        if diagnostic.fix is not None:
            result["fixes"] = [_fix(report.source, diagnostic.fix)]
        yield result


def _rule(diagnostic: Diagnostic) -> dict[str, Any]:
    rule: dict[str, Any] = {
        "id": diagnostic.code,
        "name": diagnostic.name,
        "shortDescription": {"text": diagnostic.name},
        "help": _message(f"{diagnostic.help}\nfeedlint --explain {diagnostic.name}"),
        "defaultConfiguration": {"level": _LEVELS[diagnostic.severity.label]},
    }
    if diagnostic.url:
        rule["helpUri"] = diagnostic.url
    return rule


def _message(text: str) -> dict[str, str]:
    # `[text](address)` is a link in a message (SARIF 2.1.0, section 3.11.6); a feed may
    # quote what it likes, but links nowhere from a report on it. A brace begins or ends a
    # placeholder, and is written twice where it is none (section 3.11.5).
    plain = text.replace("](", "] (")
    return {"text": plain.replace("{", "{{").replace("}", "}}")}


def _artifact(source: Source) -> dict[str, str]:
    return {"uri": _uri(in_repository(source.filename))}


def _uri(path: str) -> str:
    """A path as a relative reference, its slashes kept; an address as it is."""
    # RFC 3986, section 2.2: what separates the parts of an address, and what is escaped.
    safe = ":/?#[]@!$&'()*+,;=%" if is_web(path) else "/"
    return quote(path, safe=safe, errors="surrogateescape")


def _region(source: Source, span: Span) -> dict[str, int]:
    start, end = source.position(span.start), source.position(span.end)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }


def _location(source: Source, span: Span, element: str | None) -> dict[str, Any]:
    physical = {"artifactLocation": _artifact(source), "region": _region(source, span)}
    location: dict[str, Any] = {"physicalLocation": physical}
    if element:
        location["logicalLocations"] = [{"fullyQualifiedName": element, "kind": "element"}]
    return location


def _fix(source: Source, fix: LocatedFix) -> dict[str, Any]:
    replacements = [
        {"deletedRegion": _region(source, edit.span), "insertedContent": {"text": edit.text}}
        for edit in fix.edits
    ]
    change = {"artifactLocation": _artifact(source), "replacements": replacements}
    return {
        "description": _message(f"{fix.title} ({fix.safety.value})"),
        "artifactChanges": [change],
    }


def _notification(problem: Problem) -> dict[str, Any]:
    uri = _uri(in_repository(problem.filename))
    return {
        "level": "error",
        "message": _message(inert(problem.message)),
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri}}}],
    }
