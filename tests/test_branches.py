"""Feeds of random histories in every order of `git log`: nothing skipped is made up."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, NamedTuple

import pytest

from feedlint.commits.testimony import timestamp
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from feedlint.rule import Witnesses
from feedlint.witnesses.repository import Repository
from tests.generators.commits import START, git
from tests.generators.entries import HEAD, cgit, document_of

if TYPE_CHECKING:
    from pathlib import Path

RULES = select(builtin(), ["commits-skipped", "commits-out-of-order"])
ORDERS = (
    (),
    ("--topo-order",),
    ("--date-order",),
    ("--author-date-order",),
    ("--no-merges",),
    ("--first-parent",),
    ("--reverse",),
)


class History(NamedTuple):
    """Commits as the numbers of their parents, and their dates; the last one is the tip."""

    parents: tuple[tuple[int, ...], ...]
    dates: tuple[int, ...]


def history(seed: int, *, has_sound_clocks: bool) -> History:
    """A random history of 30 commits with branches and merges."""
    chance = random.Random(seed)  # the same each time, on purpose
    parents: list[tuple[int, ...]] = [()]
    tips = {0}
    for number in range(1, 30):
        kind = chance.random()
        if kind < 0.25 and len(tips) > 1:
            chosen = tuple(chance.sample(sorted(tips), 2))
        elif kind < 0.45:
            chosen = (chance.randrange(number),)
        else:
            chosen = (chance.choice(sorted(tips)),)
        tips = (tips - set(chosen)) | {number}
        parents.append(chosen)
    # At the end everything comes together, two by two.
    while len(tips) > 1:
        chosen = tuple(sorted(tips)[:2])
        tips = (tips - set(chosen)) | {len(parents)}
        parents.append(chosen)
    spread = 0 if has_sound_clocks else 20
    dates = tuple(START + 60 * (n + chance.randint(-spread, spread)) for n in range(len(parents)))
    return History(tuple(parents), dates)


def build(folder: Path, made: History) -> dict[str, int]:
    """Make the repository; return the numbers of the commits by their names."""
    git(folder, "init", "--quiet", "--bare", "--initial-branch=main")
    lines: list[str] = []
    for number, (parents, date) in enumerate(zip(made.parents, made.dates, strict=True)):
        branch = "main" if number == len(made.parents) - 1 else f"b{number}"
        lines += [f"commit refs/heads/{branch}", f"mark :{number + 1}"]
        lines += [f"committer B <b@x> {date} +0000", "data 3", f"m{number:02}"]
        words = ["from", *["merge"] * len(parents)]
        lines += [f"{word} :{p + 1}" for word, p in zip(words, parents, strict=False)]
    marks = folder / "marks"
    stream = "\n".join([*lines, ""]).encode()
    git(folder, "fast-import", "--quiet", f"--export-marks={marks}", input=stream)
    pairs = (line.split() for line in marks.read_text(encoding="ascii").splitlines())
    return {name: int(mark[1:]) - 1 for mark, name in pairs}


def feed(names: list[str], numbers: dict[str, int], made: History) -> bytes:
    entries = [
        f"<entry>{cgit(name)}<title>m{numbers[name]:02}</title>"
        f"<updated>{timestamp(made.dates[numbers[name]])}</updated></entry>"
        for name in names
    ]
    return document_of(HEAD + "\n".join(entries)).encode()


def judged(data: bytes, repository: Repository) -> list[str]:
    return [d.message for d in lint(Source("x", data), RULES, Witnesses(repository)).diagnostics]


@pytest.mark.parametrize("has_sound_clocks", [True, False], ids=["sound clocks", "wrong clocks"])
@pytest.mark.parametrize("seed", range(6))
def test_no_log_skips_anything(
    tmp_path: Path,
    seed: int,
    has_sound_clocks: bool,  # noqa: FBT001
) -> None:
    made = history(seed, has_sound_clocks=has_sound_clocks)
    numbers = build(tmp_path, made)
    with Repository(tmp_path) as repository:
        for order in ORDERS:
            for count in (5, 12, len(numbers)):
                log = git(tmp_path, "rev-list", *order, f"-n{count}", "main").decode().split()
                found = judged(feed(log, numbers, made), repository)
                # The dates of authors alone may put a parent anywhere.
                if has_sound_clocks or order in {(), ("--topo-order",), ("--date-order",)}:
                    assert found == [], (order, count)
                else:
                    assert not [words for words in found if "leaves out" in words], (order, count)


@pytest.mark.parametrize("seed", range(6))
def test_what_is_dropped_is_named(tmp_path: Path, seed: int) -> None:
    made = history(seed, has_sound_clocks=True)
    numbers = build(tmp_path, made)
    named = 0
    with Repository(tmp_path) as repository:
        log = git(tmp_path, "rev-list", "main").decode().split()
        for dropped in log:
            rest = [name for name in log if name != dropped]
            found = judged(feed(rest, numbers, made), repository)
            assert all(dropped[:12] in words for words in found)
            assert len(found) <= 1
            named += len(found)
    # Only the first one and the last can go unseen.
    assert named == len(log) - 2
