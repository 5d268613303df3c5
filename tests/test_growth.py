"""Twice as much of anything, or of any two things, takes about twice the time.

    python -m tests.test_growth [WORD ...]

prints the whole table, or the rows whose names have all of the words. In the suite each
dimension is looked at alone, and a few pairs of one long thing with many others.
"""

from __future__ import annotations

import gc
import sys
from itertools import combinations
from time import process_time
from typing import TYPE_CHECKING, NamedTuple

import pytest

from feedlint.feeds.recognise import document_of
from feedlint.finding import Safety
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import check
from feedlint.linting.fix import fix
from feedlint.output import renderer
from feedlint.output.common import Style
from feedlint.reading.source import InputError, Source
from feedlint.rule import Witnesses
from feedlint.witnesses.continuity import read_earlier
from tests.growth_feeds import DIALECTS, feed_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from feedlint.linting.catalogue import Ruleset

#: Rules that need a repository are left out by themselves.
RULES = select(builtin(), ["ALL"])
DEFAULT = select(builtin())
#: Twice as much may take this many times as long; a square takes 4 times.
MOST = 3.2
#: Processor seconds that are too few to tell growth from noise.
FLOOR = 1.0


def _lint(source: Source, _other: Source) -> None:
    check(document_of(source), RULES)


def _against(source: Source, other: Source) -> None:
    try:
        earlier = read_earlier(other)
    except InputError:
        # Nothing is compared with what cannot be read.
        return
    check(document_of(source), RULES, Witnesses(earlier=earlier))


def _show(source: Source, _other: Source) -> None:
    report = check(document_of(source), DEFAULT)
    for name in ("html", "full", "sarif"):
        for _ in renderer(name)([report], Style(is_coloured=False)):
            pass


def _fix(source: Source, _other: Source) -> None:
    fix(source, DEFAULT, frozenset(Safety))


#: What is done with a feed.
WORK: dict[str, Callable[[Source, Source], None]] = {
    "lint": _lint,
    "against": _against,
    "show": _show,
    "fix": _fix,
}
_NAMES = {"Atom": "feed.atom", "RSS": "feed.rss", "JSON": "feed.json"}


class Row(NamedTuple):
    """Processor seconds at a size and at twice the size."""

    small: float
    large: float

    @property
    def factor(self) -> float:
        """How many times as long twice as much takes."""
        return self.large / max(self.small, 0.01)

    @property
    def is_over(self) -> bool:
        """Whether time grows faster than the text."""
        return self.large > FLOOR and self.factor > MOST


def seconds(work: str, dialect: str, names: Sequence[str], factor: float) -> float:
    """Processor seconds for a piece of work on one feed."""
    text = feed_of(dialect, names, factor)
    source = Source(_NAMES[dialect], text.encode())
    # The earlier version has other ids.
    earlier = text.replace("urn:x-n:", "urn:x-o:").replace('"id":"', '"id":"o')
    other = Source("old", earlier.encode())
    gc.collect()
    gc.disable()
    try:
        start = process_time()
        WORK[work](source, other)
        return process_time() - start
    finally:
        gc.enable()


def seconds_of(text: bytes, rules: Ruleset) -> float:
    """Processor seconds for linting a text."""
    start = process_time()
    check(document_of(Source("feed.xml", text)), rules)
    return process_time() - start


def measured(work: str, dialect: str, names: Sequence[str], factor: float) -> Row:
    """The times of one row; what looks wrong is looked at twice."""
    row = Row(*(seconds(work, dialect, names, factor * times) for times in (1, 2)))
    if row.is_over:
        again = Row(*(seconds(work, dialect, names, factor * times) for times in (1, 2)))
        row = min(row, again, key=lambda each: each.factor)
    return row


ALONE = [(d, (name,)) for d, (dimensions, _) in DIALECTS.items() for name in dimensions]


def pairs() -> Iterator[tuple[str, tuple[str, ...]]]:
    """All pairs of which one at least is of many things."""
    for dialect, (dimensions, _) in DIALECTS.items():
        for one, two in combinations(dimensions, 2):
            if not (dimensions[one].is_long and dimensions[two].is_long):
                yield dialect, (one, two)


@pytest.mark.parametrize(("dialect", "names"), ALONE)
def test_each_dimension_alone(dialect: str, names: tuple[str, ...]) -> None:
    row = measured("lint", dialect, names, 0.5)
    assert not row.is_over, row


PAIRS = [
    ("Atom", ("links", "long base")),
    ("Atom", ("bad links", "long id")),
    ("Atom", ("bad links", "long title")),
    ("Atom", ("bad links", "comments")),
    ("Atom", ("bad links", "tags of html")),
    ("Atom", ("suppressions", "lines")),
    ("RSS", ("enclosures", "long guid")),
    ("JSON", ("attachments", "long id")),
]


@pytest.mark.parametrize("work", ["show", "fix"])
@pytest.mark.parametrize(("dialect", "names"), PAIRS)
def test_many_beside_one_that_is_long(dialect: str, names: tuple[str, ...], work: str) -> None:
    row = measured(work, dialect, names, 0.5)
    assert not row.is_over, row


def main(words: Sequence[str]) -> int:
    """Print the table; 1 where a row is over."""
    over = count = 0
    for dialect, names in (*ALONE, *pairs()):
        for work in WORK:
            title = f"{dialect}: {' x '.join(names)}: {work}"
            if all(word in title for word in words):
                row = measured(work, dialect, names, 1)
                over, count = over + row.is_over, count + 1
                mark = "OVER" if row.is_over else "ok  "
                print(f"{mark} {title:60} {row.large:6.2f} s x{row.factor:4.1f}", flush=True)  # noqa: T201
    print(over, "of", count, "over")  # noqa: T201
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
