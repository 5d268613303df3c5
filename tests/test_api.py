"""The programming interface."""

from __future__ import annotations

import gc
import pickle
import subprocess
import sys
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

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
ID = "urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6"
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


@pytest.mark.parametrize(
    ("arguments", "error", "suggestion"),
    [
        ({"select": ["date-not-rfc3338"]}, feedlint.UnknownRule, "date-not-rfc3339"),
        ({"ignore": "A001,X99"}, feedlint.UnknownRule, ""),
        ({"severity": {"A001": "eror"}}, feedlint.UnknownSeverity, "error"),
        ({"severity": {"A00l": "error"}}, feedlint.UnknownRule, "A090"),
        ({"limits": {"sise": 1}}, feedlint.UnknownLimit, "size"),
        ({"options": {"abbreviated-sha": {"digit": 1}}}, feedlint.UnknownOption, "digits"),
        ({"options": {"abbreviated": {}}}, feedlint.UnknownRule, "abbreviated-sha"),
    ],
)
def test_names_that_there_are_not(
    arguments: dict[str, Any], error: type[feedlint.UnknownName], suggestion: str
) -> None:
    with pytest.raises(feedlint.UnknownName) as caught:
        feedlint.lint(GOOD.encode(), **arguments)
    assert type(caught.value) is error
    assert isinstance(caught.value, ValueError)
    assert caught.value.suggestion == suggestion
    assert not suggestion or f"did you mean '{suggestion}'?" in str(caught.value)
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301  # our own bytes
    assert (str(again), again.suggestion) == (str(caught.value), suggestion)


def test_severity_words() -> None:
    with pytest.raises(feedlint.UnknownSeverity, match="no severity is called 'fatal'"):
        feedlint.lint(GOOD.encode()).at_least("fatal")
    with pytest.raises(KeyError):
        feedlint.lint(GOOD.encode()).at_least("fatal")


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"source": None}, TypeError, "not as NoneType"),
        ({"source": GOOD}, feedlint.InputError, "give its bytes: text.encode"),
        ({"columns": "bytes"}, ValueError, "not one of code points, utf-16"),
        ({"limits": {"size": 0}}, ValueError, "limits: size must be"),
        ({"options": {"abbreviated-sha": {"digits": "9"}}}, ValueError, "must be of type int"),
    ],
)
def test_wrong_arguments(arguments: dict[str, Any], error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        feedlint.lint(**{"source": GOOD.encode(), **arguments})


WIDE = BAD.replace("<id>", "<!-- \U0001f600\U0001f600 --><id> ").replace("soon", " soon")


def test_a_finding_carries_what_tools_need() -> None:
    report = feedlint.lint(b"\xef\xbb\xbf" + WIDE.encode())
    assert report.text == WIDE
    (spaced,) = [f for f in report.findings if f.name == "space-around-value" and f.line == 2]
    assert spaced.fix is not None
    assert spaced.fix.safety in ("safe", "unsafe")
    (edit,) = spaced.fix.edits
    assert (report.text[edit.start : edit.end], edit.text) == (f" {ID}", ID)
    assert len({finding.fingerprint for finding in report.findings}) == len(report.findings)
    for finding in report.findings:
        assert report.text[: finding.start].count("\n") == finding.line - 1
        assert finding.column == finding.start - report.text.rfind("\n", 0, finding.start)
    # Other entries move a finding, and leave its fingerprint as it is.
    moved = feedlint.lint(WIDE.replace("<title>", "\n\n<subtitle>Much</subtitle><title>").encode())
    assert {f.fingerprint for f in report.findings} == {f.fingerprint for f in moved.findings}


def test_columns_of_editors() -> None:
    plain, wide = (
        feedlint.lint(WIDE.encode(), columns=columns).findings
        for columns in ("code points", "utf-16")
    )
    on_line = [(a, b) for a, b in zip(plain, wide, strict=True) if a.line == 2]
    assert on_line
    assert all((b.column, b.end_column) == (a.column + 2, a.end_column + 2) for a, b in on_line)
    assert all((a.start, a.end) == (b.start, b.end) for a, b in on_line)


def test_related_places() -> None:
    entry = "<entry><id>tag:a.invalid,2024:1</id><title>x</title>\
<updated>2024-03-04T05:06:07Z</updated><summary>x</summary></entry>"
    text = GOOD.replace("</feed>", f"{entry}\n{entry}\n</feed>")
    found = [f for f in feedlint.lint(text.encode()).findings if f.related]
    assert found
    for related in (related for finding in found for related in finding.related):
        assert related.message
        assert text[related.start : related.end]
        assert related.line == text[: related.start].count("\n") + 1


def test_headers_are_judged() -> None:
    headers = {"Content-Type": "text/html; charset=utf-8"}
    url = "https://ada.invalid/feed.atom"
    found = feedlint.lint(GOOD.encode(), headers=headers, url=url).findings
    assert "wrong-content-type" in {f.name for f in found}
    right = {"content-type": "application/atom+xml; charset=utf-8", "ETag": '"x"'}
    found = feedlint.lint(GOOD.encode(), headers=right, url=url).at_least("warning")
    assert not found
    assert feedlint.lint(GOOD.encode()).ok


def test_threads_find_the_same() -> None:
    texts = [GOOD, BAD, WIDE] * 8
    alone = [feedlint.lint(text.encode()) for text in texts]
    with ThreadPoolExecutor(6) as pool:
        together = list(pool.map(lambda text: feedlint.lint(text.encode()), texts))
    assert alone == together


def test_the_collector_is_left_as_it_was() -> None:
    before = gc.get_threshold()
    feedlint.lint(GOOD.encode())
    assert gc.get_threshold() == before


def test_rules_are_chosen_once() -> None:
    from feedlint import api

    api._ruleset.cache_clear()  # noqa: SLF001  # its count is what is tested
    for _ in range(3):
        feedlint.lint(GOOD.encode(), ignore=["A001"], options={"abbreviated-sha": {"digits": 9}})
    assert api._ruleset.cache_info()[:2] == (2, 1)  # noqa: SLF001


def test_memory_stays_flat() -> None:
    """What one call leaves behind would be seen in a thousand."""
    data = WIDE.encode()
    for _ in range(20):
        feedlint.lint(data)
    tracemalloc.start()
    try:
        feedlint.lint(data)
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(100):
            feedlint.lint(data)
        gc.collect()
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert grown < 20_000, grown


def test_a_plugin_that_fails_is_a_problem(tmp_path: Path) -> None:
    from tests.command.test_cli import BROKEN_PLUGIN

    path = tmp_path / "breaks.py"
    path.write_text(BROKEN_PLUGIN, "utf-8")
    report = feedlint.lint(BAD.encode(), plugins=[str(path)])
    assert [name for name in report.at_least("error") if name.code == "A012"]
    (problem,) = report.problems
    assert problem.startswith("rule breaks failed at /feed: ValueError: oh")
    assert not feedlint.lint(GOOD.encode(), plugins=[str(path)]).ok


def test_the_names_of_the_package() -> None:
    assert set(feedlint.__all__) <= set(dir(feedlint))
    for name in feedlint.__all__:
        assert getattr(feedlint, name) is not None


def test_unknown_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'lnit'"):
        feedlint.lnit  # noqa: B018  # that is the point


def test_importing_the_package_imports_nothing_else() -> None:
    code = "import sys, feedlint; print([m for m in sys.modules if m.startswith('feedlint.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
