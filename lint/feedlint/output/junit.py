"""JUnit XML, for servers that show test results: a suite a feed, a failing case a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from feedlint.command.discover import Problem
from feedlint.finding import Severity
from feedlint.output.common import inert, page_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from feedlint.finding import Diagnostic
    from feedlint.linting.engine import Report
    from feedlint.output.common import Item, Style


def render(items: Iterable[Item], _style: Style) -> Iterator[str]:
    """Suites in the order of the inputs; info findings do not fail a case."""
    yield '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="feedlint">\n'
    for item in items:
        yield from _problem(item) if isinstance(item, Problem) else _suite(item)
    yield "</testsuites>\n"


def _attributes(**values: str) -> str:
    # What inert() leaves is printable, so it is legal in XML.
    return "".join(f" {name}={quoteattr(inert(value))}" for name, value in values.items())


def _suite(report: Report) -> Iterator[str]:
    loud = [d for d in report.diagnostics if d.severity > Severity.INFO]
    counts = {"tests": str(max(1, len(report.diagnostics))), "failures": str(len(loud))}
    name = report.source.filename
    yield f"<testsuite{_attributes(name=name, errors='0', skipped='0', **counts)}>\n"
    if not report.diagnostics:
        yield f"<testcase{_attributes(classname=name, name='no findings')}/>\n"
    for diagnostic in report.diagnostics:
        yield _case(report, diagnostic)
    yield "</testsuite>\n"


def _case(report: Report, diagnostic: Diagnostic) -> str:
    filename = report.source.filename
    line, column = report.source.position(diagnostic.span.start)
    title = f"{diagnostic.name} at {line}:{column}"
    opened = f"<testcase{_attributes(classname=filename, name=title)}"
    place = f"{filename}:{line}:{column}: {diagnostic.message}"
    if diagnostic.severity is Severity.INFO:
        return f"{opened}><system-out>{_text(place)}</system-out></testcase>\n"
    kind = _attributes(type=diagnostic.severity.label, message=diagnostic.message)
    words = "\n".join(map(_text, filter(None, (place, diagnostic.help, page_of(diagnostic)))))
    return f"{opened}><failure{kind}>{words}</failure></testcase>\n"


def _text(text: str) -> str:
    return inert(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _problem(problem: Problem) -> Iterator[str]:
    name = problem.filename
    yield f"<testsuite{_attributes(name=name, tests='1', failures='0', errors='1', skipped='0')}>"
    yield f"<testcase{_attributes(classname=name, name='input')}>"
    yield f"<error{_attributes(type='input', message=problem.message)}/></testcase></testsuite>\n"
