"""The programming interface."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import feedlint

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
<title>Notes</title><updated>2024-03-04T05:06:07Z</updated><author><name>Ada</name></author>
<link rel="self" href="https://ada.invalid/feed.atom"/>
</feed>
"""
BAD = GOOD.replace("2024-03-04T05:06:07Z", "soon").replace('<link rel="self"', '<link rel="x:y"')


def test_bytes() -> None:
    assert feedlint.lint(GOOD.encode()).ok
    report = feedlint.lint(BAD.encode(), filename="n.atom")
    assert not report.ok
    (finding,) = report.at_least("error")
    assert finding[:2] == ("date-not-rfc3339", "A012") or finding.name == "date-not-rfc3339"
    place = finding.line, finding.column, finding.end_line, finding.end_column
    assert place == (3, 30, 3, 34)
    assert finding.element == "/feed/updated"
    assert report.filename == "n.atom"


def test_path(tmp_path: Path) -> None:
    path = tmp_path / "feed.atom"
    path.write_text(BAD, "utf-8")
    assert feedlint.lint(path) == feedlint.lint(str(path))
    assert feedlint.lint(path).filename == str(path)
    with pytest.raises(feedlint.InputError, match="no such file"):
        feedlint.lint(tmp_path / "none.atom")


def names(**arguments: object) -> list[str]:
    report = feedlint.lint(BAD.encode(), **arguments)  # type: ignore[arg-type]  # by name
    return [finding.name for finding in report.at_least("warning")]


def test_selection() -> None:
    assert "date-not-rfc3339" in names()
    assert "date-not-rfc3339" not in names(ignore=["date-not-rfc3339"])
    assert names(select=["date-not-rfc3339"]) == ["date-not-rfc3339"]
    assert names(select=["date-not-rfc3339"], severity={"A": "info"}) == []
    with pytest.raises(feedlint.UnknownRule, match="did you mean"):
        names(select=["date-not-rfc3338"])
    with pytest.raises(feedlint.PluginError):
        names(plugins=["no-such-plugin"])


def test_options_reach_their_rule(shared: Path) -> None:
    path = shared / "feeds" / "linux-xtensa.atom"
    generic = {f.name for f in feedlint.lint(path).findings}
    options = {"T": {"profile": "kernel"}}
    kernel = {f.name for f in feedlint.lint(path, select=["T"], options=options).findings}
    assert kernel - generic


def test_against() -> None:
    old = GOOD.replace("60a76c80", "60a76c81").encode()
    assert feedlint.lint(GOOD.encode(), against=GOOD.encode()).ok
    (finding,) = feedlint.lint(GOOD.encode(), against=old).at_least("error")
    assert finding.name == "feed-id-changed"
    with pytest.raises(feedlint.InputError, match="earlier version"):
        feedlint.lint(GOOD.encode(), against=b"404")


def test_severity_words() -> None:
    with pytest.raises(KeyError):
        feedlint.lint(GOOD.encode()).at_least("fatal")


def test_unknown_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'lnit'"):
        feedlint.lnit  # noqa: B018  # that is the point


def test_importing_the_package_imports_nothing_else() -> None:
    code = "import sys, feedlint; print([m for m in sys.modules if m.startswith('feedlint.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
