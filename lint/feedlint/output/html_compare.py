"""Two texts of one entry side by side, with what is not the same marked."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from feedlint.commits.message import region_of
from feedlint.commits.renditions import disagreement
from feedlint.names import SPACE
from feedlint.output.html_align import Pair, differing, pairs
from feedlint.output.html_line import Mark, marked
from feedlint.output.html_text import plain
from feedlint.text.rendition import rendition_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from feedlint.feeds.concepts import Text
    from feedlint.finding import Diagnostic
    from feedlint.output.html_outline import Outline
    from feedlint.output.html_outline import Text as Placed
    from feedlint.reading.source import Source

#: Lines that are the same, shown before and behind one that is not.
_AROUND = 2
#: What a kind of text is called where that needs another word.
_KINDS = {"unsure": "text"}
#: Rows of one comparison, and of all comparisons of one feed.
_MOST_ROWS, _MOST_ROWS_OF_FEED = 60, 5_000


class Comparison(NamedTuple):
    """What there is to say in words, and the table; either may be empty."""

    words: str
    table: str


_NOTHING = Comparison("", "")


class _Couple(NamedTuple):
    """Two texts of one entry, in the order of the source."""

    first: Placed
    other: Placed


class Comparer:
    """The comparisons of one feed.

    Each is shown once, beside the finding that points at the difference itself.
    """

    def __init__(self, source: Source, outline: Outline, diagnostics: Iterable[Diagnostic]) -> None:
        self._source = source
        self._outline = outline
        self._rows_left = _MOST_ROWS_OF_FEED
        self._said: dict[_Couple, tuple[str, str] | None] = {}
        speaking: dict[_Couple, list[Diagnostic]] = {}
        for diagnostic in diagnostics:
            couple = self._couple(diagnostic)
            if couple:
                speaking.setdefault(couple, []).append(diagnostic)
        self._shown_by = {
            couple: min(found, key=lambda each: _is_on_tag(couple, each))
            for couple, found in speaking.items()
        }

    def _couple(self, diagnostic: Diagnostic) -> _Couple | None:
        """The two texts that a finding is about; None where it is not about two."""
        if not diagnostic.related:
            return None
        spans = diagnostic.span, diagnostic.related[0].span
        one, two = (self._outline.text(span.start) for span in spans)
        if one is None or two is None or one == two:
            return None
        if one.text.holder.node is not two.text.holder.node:
            return None
        return _Couple(*sorted((one, two), key=lambda text: text.span))

    def comparison(self, diagnostic: Diagnostic, number: int) -> Comparison:
        """The two texts that a finding is about; nothing where it is not about two."""
        couple = self._couple(diagnostic)
        if couple is None:
            return _NOTHING
        if couple not in self._said:
            # Once, however many findings are about the two.
            self._said[couple] = _said(couple.first.text, couple.other.text)
        said = self._said[couple]
        if said is None:
            return _NOTHING
        one, two = (text.strip("\n") for text in said)
        lines = [f"{self._source.position(text.span.start).line:,}" for text in couple]
        if one == two:
            return Comparison(f"The texts from lines {' and '.join(lines)} on say the same", "")
        if self._shown_by[couple] is not diagnostic or self._rows_left <= 0:
            return Comparison(f"The texts from lines {' and '.join(lines)} on differ", "")
        heads = [
            f"{text.label} as {_KINDS.get(text.kind, text.kind)}, from line {line} on"
            for (_, text), line in zip(couple, lines, strict=True)
        ]
        rows = list(_rows(list(pairs(one.split("\n"), two.split("\n")))))
        self._rows_left -= len(rows)
        return Comparison("", _figure(heads, rows, number))


def _is_on_tag(couple: _Couple, diagnostic: Diagnostic) -> bool:
    """Whether a finding points at the texts as a whole."""
    return any(diagnostic.span.start == text.span.start for text in couple)


def _said(first: Text, other: Text) -> tuple[str, str] | None:
    """What the two say; a title is held against the first line of the other."""
    roles = first.role, other.role
    if roles == ("content", "content"):
        one, two = region_of(first.node), region_of(other.node)
        if one is None or two is None:
            return None
        found = disagreement(one, two, _title_beside(first))
        return (found.first.text, found.other.text) if found else (one.text, one.text)
    found_texts = (rendition_of(text.node, text.kind) for text in (first, other))
    shown = [rendition.text for rendition in found_texts if rendition]
    if len(shown) < 2:
        return None
    if "title" in roles and roles[0] != roles[1]:
        shown = [text.strip(SPACE).partition("\n")[0] for text in shown]
    return shown[0], shown[1]


def _title_beside(text: Text) -> str:
    title = text.holder.title
    rendition = rendition_of(title.node, title.kind) if title is not None else None
    return rendition.text.strip(SPACE) if rendition else ""


def _figure(heads: Sequence[str], rows: Sequence[str], number: int) -> str:
    cells = "".join(f'<th scope="col">{plain(head)}</th>' for head in heads)
    return (
        f'<figure class="compare" data-f="{number}"><figcaption>Side by side</figcaption>\n'
        f'<table translate="no"><thead><tr>{cells}</tr></thead>\n'
        f"<tbody>{''.join(rows)}</tbody></table></figure>\n"
    )


def _rows(rows: Sequence[Pair]) -> Iterator[str]:
    """The rows around what differs; of the others how many there are."""
    wanted = {
        near
        for number, row in enumerate(rows)
        if not row.is_equal
        for near in range(number - _AROUND, number + _AROUND + 1)
    }
    shown = 0
    for is_wanted, run in groupby(enumerate(rows), key=lambda item: item[0] in wanted):
        group = list(run)
        if not is_wanted:
            yield _skipped(len(group), "the same")
            continue
        for number, row in group:
            if shown == _MOST_ROWS:
                yield _skipped(len(rows) - number, "left out")
                return
            shown += 1
            yield _row(row)


def _skipped(count: int, words: str) -> str:
    lines = "1 line is" if count == 1 else f"{count:,} lines are"
    return f'<tr class="skip"><td colspan="2">{lines} {words}</td></tr>\n'


def _row(row: Pair) -> str:
    if row.is_equal:
        cell = f"<td>{marked(row.one or '', ())}</td>"
        return f"<tr>{cell}{cell}</tr>\n"
    cells = "".join(
        '<td class="none"></td>'
        if line is None
        else f"<td>{marked(line, [Mark(*stretch, 'differs') for stretch in stretches])}</td>"
        for line, stretches in zip(row, differing(row), strict=True)
    )
    return f'<tr class="diff">{cells}</tr>\n'
