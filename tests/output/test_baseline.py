"""The baseline: what it accepts, what it does not, and how it is kept."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import Report, lint
from feedlint.output import baseline
from feedlint.reading.source import InputError, Source

if TYPE_CHECKING:
    from pathlib import Path

FEED = """<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:x-a:1</id><title>t</title><updated>2024-03-04T05:06:07Z</updated>
<author><name>Ada</name></author>
{}</feed>
"""
ENTRY = (
    "<entry><id>tag:ada.invalid,2024:{n}</id><title>t{n}</title><link href='http://x.invalid/{n}'/>"
    "<updated>{date}</updated></entry>\n"
)
RULES = select(builtin(), ["date-not-rfc3339"])


def report(path: Path, *entries: tuple[int, str]) -> Report:
    text = FEED.format("".join(ENTRY.format(n=n, date=date) for n, date in entries))
    return lint(Source(str(path), text.encode()), RULES)


def remaining(found: Report) -> list[str]:
    return [diagnostic.message for diagnostic in found.diagnostics]


def test_accepted_findings_are_silent_wherever_their_entry_moves(tmp_path: Path) -> None:
    path = tmp_path / "feed.atom"
    known = baseline.of(str(tmp_path / "b.json"), [report(path, (1, "soon"), (2, "late"))])
    moved = report(path, (3, "2024-03-04T05:06:07Z"), (2, "late"), (1, "soon"))
    assert remaining(known.filter(moved)) == []
    assert known.stale == []


def test_nothing_else_is_silent(tmp_path: Path) -> None:
    path = tmp_path / "feed.atom"
    known = baseline.of(str(tmp_path / "b.json"), [report(path, (1, "soon"))])
    for entries in ([(1, "later")], [(2, "soon")]):
        assert len(remaining(known.filter(report(path, *entries)))) == 1
    again = baseline.of(str(tmp_path / "b.json"), [report(path, (1, "soon"))])
    other = report(tmp_path / "other.atom", (1, "soon"))
    assert len(remaining(again.filter(other))) == 1


def test_an_entry_accepts_one_finding(tmp_path: Path) -> None:
    path = tmp_path / "feed.atom"
    known = baseline.of(str(tmp_path / "b.json"), [report(path, (1, "soon"))])
    assert len(remaining(known.filter(report(path, (1, "soon"), (1, "soon"))))) == 1


def test_stale_entries_are_told_and_pruned(tmp_path: Path) -> None:
    path, other = tmp_path / "feed.atom", tmp_path / "other.atom"
    both = [report(path, (1, "soon"), (2, "late")), report(other, (1, "soon"))]
    known = baseline.of(str(tmp_path / "b.json"), both)
    known.filter(report(path, (2, "late")))
    assert [(entry.filename, entry.text) for entry in known.stale] == [("feed.atom", "soon")]
    pruned = known.pruned()
    assert sorted((e.filename, e.text) for e in pruned.entries) == [
        ("feed.atom", "late"),
        ("other.atom", "soon"),
    ]


def test_the_file_is_sorted_and_one_a_line(tmp_path: Path) -> None:
    path = tmp_path / "b.json"
    known = baseline.of(str(path), [report(tmp_path / "f.atom", (2, "late\x85"), (1, "soon"))])
    known.write()
    text = path.read_text("ascii")
    lines = text.splitlines()[1:-1]
    assert len(lines) == 2
    assert lines == sorted(lines)
    assert json.loads(text)["version"] == 1
    assert baseline.read(str(path)).entries == known.entries
    assert baseline.Baseline(str(path), ()).written() == '{"version": 1, "entries": []}\n'


BAD = [
    b"",
    b"[]",
    b'{"version": 1}',
    b'{"version": 1, "entries": [[1,2,3,4]]}',
    b'{"version": 2, "entries": []}',
    b'{"version": 1, "entries": [["a"]]}',
    b"[" * 100_000,
    b"\xff",
]


@pytest.mark.parametrize("data", BAD)
def test_what_is_no_baseline(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "b.json"
    path.write_bytes(data)
    with pytest.raises(InputError, match="baseline"):
        baseline.read(str(path))
