"""The first real feed: linux.git as cgit wrote it in 2020, to the column."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

import pytest

from feedlint.finding import Safety, Severity
from feedlint.linting.catalogue import Ruleset, builtin, load, select
from feedlint.linting.engine import lint
from feedlint.linting.fix import fix
from feedlint.reading.source import Source

if TYPE_CHECKING:
    from pathlib import Path

    from feedlint.finding import Diagnostic

Row = tuple[str, str, int, int, int, int]


@pytest.fixture(scope="module")
def data(shared: Path) -> bytes:
    return (shared / "feeds" / "linux-xtensa.atom").read_bytes()


@pytest.fixture(scope="module")
def rules() -> Ruleset:
    return select(builtin())


def loud(data: bytes, rules: Ruleset) -> list[Diagnostic]:
    report = lint(Source("linux-xtensa.atom", data), rules)
    return [d for d in report.diagnostics if d.severity > Severity.INFO]


def rows(data: bytes, rules: Ruleset) -> list[Row]:
    source = Source("linux-xtensa.atom", data)
    return [
        (d.name, d.severity.label, *source.position(d.span.start), *source.position(d.span.end))
        for d in loud(data, rules)
    ]


def lines_with(text: str, pattern: str) -> list[tuple[int, re.Match[str]]]:
    """The lines that match as a whole, by number, with their matches."""
    found = ((n, re.fullmatch(pattern, line)) for n, line in enumerate(text.split("\n"), 1))
    return [(n, match) for n, match in found if match]


def test_each_finding_at_its_place(data: bytes, rules: Ruleset) -> None:
    text = data.decode()
    expected: list[Row] = [
        ("missing-element", "error", 1, 1, 1, 43),
        ("missing-element", "error", 1, 1, 1, 43),
        ("missing-self", "warning", 1, 1, 1, 43),
        ("trailer-spacing", "warning", 180, 17, 180, 19),
        ("trailer-domain-typo", "warning", 238, 48, 238, 59),
    ]
    for line, match in lines_with(text, "<id>(.*)</id>"):
        expected.append(("id-not-iri", "error", line, 5, line, 5 + len(match[1])))
    contents = lines_with(text, "<content type='xhtml'>")
    expected += [("surplus-element", "error", line, 1, line, 23) for line, _ in contents]
    assert len(expected) == 25
    found = rows(data, rules)
    key = lambda row: (row[2:], row[0])  # noqa: E731  # sorted the same way twice
    assert sorted(found, key=key) == sorted(expected, key=key)
    assert [row[1] for row in found].count("error") == 22


def test_the_missing_elements_are_named(data: bytes, rules: Ruleset) -> None:
    messages = [d.message for d in loud(data, rules) if d.name == "missing-element"]
    assert len(messages) == 2
    assert any("id" in message for message in messages)
    assert any("updated" in message for message in messages)


def changed_links(text: str, generator: random.Random) -> tuple[str, list[tuple[str, str]]]:
    pairs = []

    def change(match: re.Match[str]) -> str:
        sha = match[2]
        place = generator.randrange(len(sha))
        digit = generator.choice([d for d in "0123456789abcdef" if d != sha[place]])
        pairs.append((sha, sha[:place] + digit + sha[place + 1 :]))
        return match[1] + pairs[-1][1]

    return re.sub(r"(\?id=)([0-9a-f]{40})(?=')", change, text), pairs


def test_one_digit_changed_in_each_link(data: bytes, rules: Ruleset) -> None:
    text, pairs = changed_links(data.decode(), random.Random(4287))
    assert len(pairs) == 10
    found = [d for d in loud(text.encode(), rules) if d.name == "sha-mismatch"]
    assert len(found) == 10
    for diagnostic, (old, new) in zip(found, pairs, strict=True):
        assert text[diagnostic.span.start : diagnostic.span.end] == new
        assert old in diagnostic.message
        assert new in diagnostic.message


def test_unsafe_fixes_make_of_it_what_cgit_writes_since_2021(data: bytes, rules: Ruleset) -> None:
    fixed = fix(Source("linux-xtensa.atom", data), rules, frozenset(Safety)).report
    text = fixed.source.text
    assert text.count("<content") == text.count("<content type='text'>") == 10
    assert text.count("<id>urn:sha1:") == 10
    assert "<id>https://git.tavy.me/linux.git/</id>" in text
    assert text.index("<updated>2020-11-17T13:09:28+00:00</updated>") < text.index("<entry>")
    assert "Co-developed-by: Mike" in text
    left = [d.name for d in fixed.diagnostics if d.severity > Severity.INFO]
    assert left == ["missing-self", "trailer-domain-typo"]
    again = fix(fixed.source, rules, frozenset(Safety))
    assert again.applied == 0


def test_safe_fixes_touch_no_byte(data: bytes, rules: Ruleset) -> None:
    fixed = fix(Source("linux-xtensa.atom", data), rules, frozenset((Safety.SAFE,)))
    assert fixed.report.source.data == data


def test_kernel_profile_finds_the_true_defects_and_none_of_the_traps(data: bytes) -> None:
    known = builtin()
    options = {
        info.name: {"profile": "kernel"}
        for info in known
        if "profile" in getattr(load(info).Options, "_field_defaults", {})
    }
    kernel = select(known, options=options)
    source = Source("linux-xtensa.atom", data)
    found = [
        (source.position(d.span.start).line, d.name, d.severity.label)
        for d in lint(source, kernel).diagnostics
        if d.code.startswith("T")
    ]
    assert found == [
        (16, "commit-citation", "info"),
        (20, "reported-by-without-link", "info"),
        (180, "trailer-spacing", "warning"),
        (238, "trailer-domain-typo", "warning"),
        (563, "address-stray-quote", "info"),
        *((line, "link-without-tls", "info") for line in (623, 624, 625)),
    ]
