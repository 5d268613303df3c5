"""Fixes on JSON Feeds that were spoilt: JSON comes back, and no byte changes beside it."""

from __future__ import annotations

import json
import random
import re
from typing import TYPE_CHECKING

import pytest

from feedlint.finding import Safety
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.linting.fix import fix
from feedlint.reading.source import Source
from tests.conftest import SHARED
from tests.feeds.test_jsonfeed import FULL

if TYPE_CHECKING:
    from collections.abc import Callable

    from feedlint.linting.engine import Report

RULES = select(builtin(), ["J"])
ALL = frozenset(Safety)
TEXT = json.dumps(FULL, indent=2, ensure_ascii=False) + "\n"
FEEDS = sorted((SHARED / "feeds" / "json").glob("*.json"))


def linted(text: str) -> Report:
    return lint(Source("feed.json", text.encode()), RULES)


def mended(text: str) -> Report:
    return fix(Source("feed.json", text.encode()), RULES, ALL).report


# ---- what only spoils how it is written: the fix gives the very text back


def commas(text: str, choice: random.Random) -> str:
    return re.sub(r"(\n *[}\]])", lambda m: choice.choice((",", ""))[: len(m[1])] + m[1], text)


def comments(text: str, choice: random.Random) -> str:
    words = ('/* a, } " */', "", "/**/")
    return re.sub(r"(?<=[,{\[])(?=\n)", lambda _: choice.choice(words), text)


def missing_commas(text: str, choice: random.Random) -> str:
    return re.sub(r'(?<=["}\]]),(?=\n *")', lambda _: choice.choice((",", "")), text)


def bare_names(text: str, choice: random.Random) -> str:
    return re.sub(r'"([a-z]\w*)"(?=: )', lambda m: choice.choice((m[0], m[1])), text)


def single_quotes(text: str, choice: random.Random) -> str:
    return re.sub(r'"([\w ]+)"', lambda m: choice.choice((m[0], f"'{m[1]}'")), text)


def python_words(text: str, choice: random.Random) -> str:
    return text.replace("false", choice.choice(("False", "FALSE")))


def script(text: str, choice: random.Random) -> str:
    return choice.choice(("feed(", "var a = ", "window.feed=")) + text.rstrip() + ");\n"


@pytest.mark.parametrize(
    "mutate",
    [commas, comments, missing_commas, bare_names, single_quotes, python_words],
    ids=lambda mutate: mutate.__name__,
)
def test_the_very_text_comes_back(mutate: Callable[[str, random.Random], str]) -> None:
    for seed in range(10):
        spoilt = mutate(TEXT, random.Random(seed))  # no secret
        if spoilt == TEXT:
            continue
        assert linted(spoilt).diagnostics
        report = mended(spoilt)
        assert report.source.text == TEXT
        assert not report.diagnostics


def test_several_at_once() -> None:
    for seed in range(10):
        choice = random.Random(seed)
        spoilt = TEXT
        for mutate in choice.sample([commas, comments, bare_names, python_words], 3):
            spoilt = mutate(spoilt, choice)
        assert mended(spoilt).source.text == TEXT


def test_a_script_around_it() -> None:
    spoilt = script(TEXT, random.Random(1))
    assert mended(spoilt).source.text.strip() == TEXT.strip()


# ---- what spoils values: the value that was meant comes back, the rest stays as it is

VALUES = [
    ('"https://ada.invalid/1",\n      "url"', '17,\n      "url"', '"17",\n      "url"'),
    ('"expired": false', '"expired": "false"', '"expired": false'),
    ('"size_in_bytes": 12', '"size_in_bytes": "12"', '"size_in_bytes": 12'),
    ('"summary": "Greetings",\n      ', '"summary": null,\n      ', ""),
    ("https://jsonfeed.org/version/1.1", "http://jsonfeed.org/version/1.1/", None),
    ('"Notes"', '"No\ttes"', r'"No\ttes"'),
    ('"Notes"', '"No\ntes"', r'"No\ntes"'),
    ('"Notes"', r'"No\'tes"', '"No\'tes"'),
    ('"duration_in_seconds": 600', '"duration_in_seconds": 0600', '"duration_in_seconds": 600'),
]


@pytest.mark.parametrize(("old", "new", "fixed"), VALUES)
def test_a_value_is_mended_and_nothing_else(old: str, new: str, fixed: str | None) -> None:
    assert old in TEXT
    spoilt = TEXT.replace(old, new, 1)
    report = mended(spoilt)
    assert report.source.text == TEXT.replace(old, old if fixed is None else fixed, 1)
    assert json.loads(report.source.text)
    before = {(d.name, d.message) for d in linted(spoilt).diagnostics}
    assert {(d.name, d.message) for d in report.diagnostics} <= before


@pytest.mark.skipif(not FEEDS, reason="the folder with real feeds is not there")
@pytest.mark.parametrize("path", FEEDS, ids=lambda path: path.name)
def test_real_feeds_stay_json(path: object) -> None:
    data = path.read_bytes()  # type: ignore[attr-defined]  # a path
    before = lint(Source("feed.json", data), RULES)
    after = fix(Source("feed.json", data), RULES, ALL).report
    assert json.loads(after.source.text)
    names = {(d.name, d.message) for d in before.diagnostics}
    assert {(d.name, d.message) for d in after.diagnostics} <= names
    spoilt = commas(data.decode("utf-8-sig"), random.Random(3))
    report = fix(Source("feed.json", spoilt.encode()), RULES, ALL).report
    assert report.source.text == after.source.text
    assert not [d for d in report.diagnostics if d.name == "surplus-comma"]
    assert [d.message for d in report.diagnostics] == [d.message for d in after.diagnostics]
