"""Twice as many of any element that feedlint knows take about twice the time.

    python -m tests.test_growth_of_elements [WORD ...]

prints what grows faster, of all elements of all vocabularies, or of those whose names have all
of the words. In the suite the elements of the dialects themselves are looked at.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

from feedlint.feeds.extensions import MODULES, vocabulary
from feedlint.wrapping import entry, feed, rss_channel, rss_item
from tests.test_growth import RULES, Row, seconds_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

#: Elements in the smaller one of the feeds; of a square the larger takes sixteen times as long.
FEW = 500
#: How many times as many are in the larger one, and how many times as long it may take.
TIMES, MOST = 4, 9.0
#: Processor seconds that are too few to tell growth from noise.
FLOOR = 0.4
_RSS = (
    "author category cloud comments copyright description docs enclosure generator guid image item"
    " language lastBuildDate link managingEditor pubDate rating skipDays skipHours source textInput"
    " title ttl webMaster"
)
_ATOM = (
    "author category content contributor entry generator icon id link logo published rights source"
    " subtitle summary title updated"
)
_TEXTS = ("x", "12", "https://ada.invalid/", "2024-01-01T00:00:00Z", "ada@example.org (Ada)")
_INNER = {"author": "<name>n{0}</name>", "contributor": "<name>n{0}</name>", "item": "<title/>"}
_ATTRIBUTES = (
    ' href="https://ada.invalid/{0}" url="https://ada.invalid/{0}" rel="alternate" term="t{0}"'
    ' type="audio/mpeg" length="12345"'
)


class Kind(NamedTuple):
    """An element that is repeated: what wraps it, and whether each one is different."""

    name: str
    wrap: Callable[[str], str]
    markup: str
    is_distinct: bool

    @property
    def label(self) -> str:
        """What the row is called."""
        return f"{self.name} in {self.wrap.__name__}{', distinct' * self.is_distinct}"

    def text(self, count: int) -> str:
        """A feed with so many of it."""
        numbers = range(count) if self.is_distinct else [1] * count
        return self.wrap("".join(self.markup.format(number) for number in numbers))


def _kinds(name: str, markup: str, wraps: Sequence[Callable[[str], str]]) -> Iterator[Kind]:
    for wrap in wraps:
        for is_distinct in (False, True):
            yield Kind(name, wrap, markup, is_distinct)


def own() -> Iterator[Kind]:
    """The elements of Atom and RSS themselves."""
    for names, wraps in ((_ATOM, (entry, feed)), (_RSS, (rss_item, rss_channel))):
        for number, name in enumerate(names.split()):
            text = _INNER.get(name if names is _ATOM or name == "item" else "", "")
            text = text or f"{_TEXTS[number % len(_TEXTS)]}{{0}}"
            yield from _kinds(name, f"<{name}{_ATTRIBUTES}>{text}</{name}>", wraps)


def foreign() -> Iterator[Kind]:
    """The elements of all vocabularies, in RSS."""
    for namespace in dict.fromkeys(MODULES):
        found = vocabulary(namespace)
        for number, (name, term) in enumerate(found.terms.items() if found is not None else ()):
            attributes = "".join(f' {key}="{{0}}"' for key in term.attributes if key[0] != "{")
            text = f"{_TEXTS[number % len(_TEXTS)]}{{0}}"
            markup = f'<p:{name} xmlns:p="{namespace}"{attributes}>{text}</p:{name}>'
            yield from _kinds(f"{{{namespace}}}{name}", markup, (rss_item, rss_channel))


def measured(kind: Kind) -> Row:
    """The times of few and of many; what looks wrong is looked at twice more."""
    rows = []
    for _ in range(3):
        rows.append(Row(*(seconds_of(kind.text(FEW * n).encode(), RULES) for n in (1, TIMES))))
        if not is_over(rows[-1]):
            break
    return min(rows, key=lambda row: row.factor)


def is_over(row: Row) -> bool:
    """Whether the time grows faster than the number."""
    return row.large > FLOOR and row.factor > MOST


@pytest.mark.parametrize("kind", list(own()), ids=lambda kind: kind.label)
def test_elements_of_the_dialects(kind: Kind) -> None:
    row = measured(kind)
    assert not is_over(row), row


def main(words: Sequence[str]) -> int:
    """Print the rows that are over; 1 where there are any."""
    over = count = 0
    for kind in (*own(), *foreign()):
        if all(word in kind.label for word in words):
            row = measured(kind)
            count += 1
            if is_over(row):
                over += 1
                print(f"OVER {kind.label:60} {row.large:6.2f} s x{row.factor:4.1f}", flush=True)  # noqa: T201
    print(over, "of", count, "over")  # noqa: T201
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
