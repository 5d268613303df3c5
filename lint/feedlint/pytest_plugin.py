"""Feeds in pytest: `assert_feed` for responses and files, and tests from feed files.

    def test_feed(client):
        assert_feed(client.get("/feed.atom").content)

`pytest --feedlint` makes a test of every file with a feed's name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator
    from pathlib import Path

    from feedlint.api import Finding, Report


def assert_feed(
    source: bytes | str | os.PathLike[str], *, strict: bool = False, **arguments: Any
) -> Report:
    """Fail the test when feedlint finds an error (with `strict`, a warning too) in a feed.

    `source` and `arguments` are those of `feedlint.lint`; its report is returned.
    """
    __tracebackhide__ = True
    from feedlint.api import lint

    report = lint(source, **arguments)
    findings = report.at_least("warning" if strict else "error")
    if findings:
        pytest.fail(_told(report.filename, findings), pytrace=False)
    return report


def _told(filename: str, findings: tuple[Finding, ...]) -> str:
    from feedlint.text.show import escape

    lines = [
        f"{escape(filename)}:{f.line}:{f.column}: {f.severity}[{f.name}] {f.message}"
        for f in findings
    ]
    return "\n".join(lines)


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
