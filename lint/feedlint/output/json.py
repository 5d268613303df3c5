"""The format for programs; a contract: keys may be added, none is ever renamed.

`schemas/report.schema.json` describes it. One finding a line, in ASCII: whatever a
feed or a file name holds is an escape in it.
"""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING, Any

from feedlint.command.discover import Problem
from feedlint.output.common import Tally
from feedlint.output.fingerprint import fingerprints

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from feedlint.finding import Diagnostic, LocatedFix, Span
    from feedlint.output.common import Item, Style
    from feedlint.reading.source import Source

VERSION = 1


def render(items: Iterable[Item], _style: Style) -> Iterator[str]:
    """One object; findings are written as they come, errors and the summary behind them."""
    tally = Tally()
    errors: list[dict[str, str]] = []
    yield f'{{"version": {VERSION}, "findings": ['
    separator = "\n"
    for item in tally.through(items):
        if isinstance(item, Problem):
            errors.append({"filename": item.filename, "message": item.message})
            continue
        for diagnostic, fingerprint in fingerprints(item):
            yield separator + encoded(finding(item.source, diagnostic, fingerprint))
            separator = ",\n"
    yield f'\n], "errors": {encoded(errors)}, "summary": {encoded(summary(tally))}}}\n'


def encoded(value: object) -> str:
    """JSON in ASCII, in one line, without what the log of a CI takes for a command."""
    return dumps(value, ensure_ascii=True).replace("##", "#\\u0023")


def finding(source: Source, diagnostic: Diagnostic, fingerprint: str) -> dict[str, Any]:
    """The object of one finding."""
    return {
        "filename": source.filename,
        **({"asked": source.asked} if source.asked else {}),
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": diagnostic.severity.label,
        "message": diagnostic.message,
        **_span(source, diagnostic.span),
        "element": diagnostic.element,
        "related": [
            {"message": note.message, **_span(source, note.span)} for note in diagnostic.related
        ],
        "help": diagnostic.help,
        "url": diagnostic.url,
        "fix": _fix(source, diagnostic.fix),
        "fingerprint": fingerprint,
    }


def _span(source: Source, span: Span) -> dict[str, dict[str, int]]:
    ends = {"start": span.start, "end": span.end}
    return {
        key: {**source.position(offset)._asdict(), "offset": offset} for key, offset in ends.items()
    }


def _fix(source: Source, fix: LocatedFix | None) -> dict[str, Any] | None:
    if fix is None:
        return None
    edits = [{**_span(source, edit.span), "text": edit.text} for edit in fix.edits]
    return {"title": fix.title, "safety": fix.safety.value, "edits": edits}


def summary(tally: Tally) -> dict[str, Any]:
    """Counts: files read, findings by severity, and by rule."""
    levels = {severity.label: number for severity, number in tally.by_severity.items()}
    rules = {name: number for (_, _, name), number in tally.by_rule.items()}
    rules = dict(sorted(rules.items()))
    return {"files": tally.files, **levels, "rules": rules}
