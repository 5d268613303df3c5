"""Feeds in pytest: `assert_feed` for responses and files, and tests from feed files.

    def test_feed(client):
        assert_feed(client.get("/feed.xml"))

`pytest --feedlint` makes a test of every file with a feed's name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from feedlint.api import Finding, Report
    from feedlint.reading.source import Source

#: Findings that a failing test shows.
_SHOWN = 20


def assert_feed(source: Any, *, strict: bool = False, **arguments: Any) -> Report:
    """Fail the test when feedlint finds an error (with `strict`, a warning too) in a feed.

    `source` is the bytes or the text of a feed, the path of its file, or the response of a test
    client, whose headers are judged as well: what has `headers` and `content` or `data`.
    `arguments` are those of `feedlint.lint`; its report is returned.
    """
    __tracebackhide__ = True
    from feedlint.api import lint

    data, headers = _taken(source)
    if headers is not None:
        arguments.setdefault("headers", headers)
    report = lint(data, **arguments)
    findings = report.at_least("warning" if strict else "error")
    if findings or report.problems:
        pytest.fail(_told(report, findings), pytrace=False)
    return report


def _taken(source: Any) -> tuple[bytes | str | os.PathLike[str], Mapping[str, str] | None]:
    """The bytes or path that `lint` takes, and the headers of a response."""
    headers = getattr(source, "headers", None)
    body = getattr(source, "content", None) if headers is not None else None
    if body is None and headers is not None:
        body = getattr(source, "data", None)
    if headers is not None and isinstance(body, bytes):
        return body, dict(headers.items())
    if isinstance(source, str) and source.lstrip(" \t\r\n\ufeff")[:1] in ("<", "{"):
        return encoded(source), None
    taken: bytes | str | os.PathLike[str] = source
    return taken, None


def encoded(text: str) -> bytes:
    """A feed's text in the encoding that it declares, or in UTF-8."""
    from feedlint.reading.xml.declaration import find_declaration

    declaration = find_declaration(text)
    attribute = declaration.get("encoding") if declaration else None
    try:
        return text.encode(attribute.value if attribute else "utf-8")
    except (LookupError, UnicodeEncodeError):
        return text.encode("utf-8", "surrogatepass")


def _told(report: Report, findings: tuple[Finding, ...]) -> str:
    from feedlint.reading.source import Source
    from feedlint.text.show import escape

    source = Source(report.filename, report.text.encode("utf-8", "surrogatepass"), "utf-8")
    source.text = report.text
    blocks = ["\n".join(_lines(source, finding)) for finding in findings[:_SHOWN]]
    if findings[_SHOWN:]:
        blocks.append(f"and {len(findings) - _SHOWN:,} more")
    return "\n\n".join([*blocks, *map(escape, report.problems)])


def _lines(source: Source, finding: Finding) -> Iterator[str]:
    """A finding with its line, its help and its fix."""
    from feedlint.finding import Span
    from feedlint.output.excerpt import excerpt
    from feedlint.text.show import escape

    f = finding
    place = f"{escape(source.filename)}:{f.line}:{f.column}"
    yield f"{place}: {f.severity}[{f.name}] {escape(f.message)}"
    shown = excerpt(source, Span(f.start, f.end))
    yield f"    {shown.text}".rstrip()
    yield f"    {' ' * shown.indent}{'^' * shown.width}"
    if f.help:
        yield f"  help: {escape(f.help)}"
    if f.fix is not None:
        yield f"  fix: {escape(f.fix.title)} ({f.fix.safety})"
    yield f"  rule: {f.code} {f.url or f'feedlint --explain {f.name}'}"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--feedlint` and `--feedlint-strict`."""
    group = parser.getgroup("feedlint")
    group.addoption("--feedlint", action="store_true", help="lint every feed file as a test")
    group.addoption("--feedlint-strict", action="store_true", help="warnings fail it too")


def pytest_collect_file(parent: pytest.Collector, file_path: Path) -> FeedFile | None:
    """Collect the files with a feed's name, where that was asked for."""
    if not parent.config.getoption("--feedlint"):
        return None
    from feedlint.command.discover import FEED_NAME

    if not FEED_NAME.search(file_path.as_posix()):
        return None
    return FeedFile.from_parent(parent, path=file_path)


class FeedFile(pytest.File):
    """A feed file, which is one test."""

    def collect(self) -> Iterator[FeedItem]:
        """The one test."""
        yield FeedItem.from_parent(self, name="feedlint")


class FeedItem(pytest.Item):
    """The test of a feed file."""

    def runtest(self) -> None:
        """Lint the file."""
        strict = bool(self.config.getoption("--feedlint-strict"))
        assert_feed(self.path, strict=strict, filename=self.nodeid.partition("::")[0])

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where and what the test is."""
        return self.path, 0, self.nodeid
