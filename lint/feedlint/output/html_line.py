"""A line of text as HTML: what is marked in it, what is markup, what is left out."""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from feedlint.output.html_text import source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

#: Code points of a line that are shown whole.
ROOM = 240
# What is shown of a longer line on each side of a mark, and of a long mark.
_BEFORE, _BEHIND = 60, 100
# The roles of marks; where several meet, the first of them gives the colour.
_ROLES = ("error", "warning", "info", "related", "del", "ins", "differs")
_ELEMENTS = {"del": "del", "ins": "ins"}

# For the eye only: tags as far as they stand in one line (XML 1.0, section 3.1). Neither
# a value nor the rest of a tag goes past the next `<`, so no stretch is read twice.
_TAG = re.compile(r"""<[/!?]?[A-Za-z_\[-](?:[^<>"']|"[^"<]*"|'[^'<]*')*>?""")
_VALUE = re.compile(r""""[^"]*"|'[^']*'""")
# XML 1.0, section 4.1.
_REFERENCE = re.compile(r"&(?:#x?)?[0-9A-Za-z]{1,32};")


class Mark(NamedTuple):
    """The stretch `[start:end]` of a text in a role; `number` is that of its finding."""

    start: int
    end: int
    role: str
    number: int = 0


class Token(NamedTuple):
    """The stretch `[start:end]` of a line that the element `name` shows as markup."""

    start: int
    end: int
    name: str


def tokens(text: str) -> list[Token]:
    """Tags, values and references in a line of XML."""
    found = [Token(*match.span(), "u") for match in _REFERENCE.finditer(text)]
    for tag in _TAG.finditer(text):
        found.append(Token(*tag.span(), "i"))
        found += [Token(*v.span(), "b") for v in _VALUE.finditer(text, *tag.span())]
    return found


def _no_tokens(_text: str) -> Sequence[Token]:
    return ()


def marked(
    text: str,
    marks: Sequence[Mark],
    markup: Callable[[str], Sequence[Token]] = _no_tokens,
    outside: tuple[int, int] = (0, 0),
) -> str:
    """A line with its marks; a long one is cut around them.

    `markup` finds the tokens in what is shown of it. `outside` says how much
    of the line `text` does not have, before and behind it.
    """
    parts = []
    left_out = outside[0]
    shown = 0
    for start, end in _windows(len(text), marks):
        parts.append(_ellipsis(left_out + start - shown))
        found = [Token(t.start + start, t.end + start, t.name) for t in markup(text[start:end])]
        parts.append(_stretch(text, start, end, marks, found))
        left_out, shown = 0, end
    return "".join((*parts, _ellipsis(len(text) - shown + outside[1])))


def _windows(length: int, marks: Sequence[Mark]) -> Iterator[tuple[int, int]]:
    """The stretches of a line that are shown, in order."""
    if length <= ROOM:
        yield 0, length
        return
    wanted = [(0, _BEHIND)] if not marks else []
    for mark in marks:
        wanted.append((mark.start - _BEFORE, min(mark.end, mark.start + _BEHIND) + _BEFORE))
        wanted.append((mark.end - _BEFORE, mark.end + _BEHIND))
    begin, stop = 0, 0
    for start, end in sorted(wanted):
        if start > stop:
            if stop > begin:
                yield begin, stop
            begin = start
        stop = min(length, max(stop, end))
    yield begin, stop


def _ellipsis(count: int) -> str:
    if count <= 0:
        return ""
    return f'<span class="cut" title="{count:,} code points are left out">…</span>'


def _stretch(
    text: str, start: int, end: int, marks: Sequence[Mark], markup: Sequence[Token]
) -> str:
    ends = {p for m in marks for p in (m.start, m.end)}
    ends |= {p for t in markup for p in (t.start, t.end)}
    cuts = sorted({start, end, *(p for p in ends if start < p < end)})
    places = [m for m in marks if m.start == m.end]
    wide = [m for m in marks if m.start < m.end]
    parts = []
    covered = ((_covering(wide, a, b), a, b) for a, b in pairwise(cuts))
    for over, run in groupby(covered, key=lambda piece: piece[0]):
        body = "".join(
            _places(places, a) + _colour(source(text[a:b]), markup, a, b) for _, a, b in run
        )
        parts.append(_wrapped(body, over))
    return "".join((*parts, _places(places, end)))


def _covering(marks: Sequence[Mark], start: int, end: int) -> tuple[Mark, ...]:
    return tuple(m for m in marks if m.start <= start and end <= m.end)


def _colour(body: str, markup: Sequence[Token], start: int, end: int) -> str:
    # The last that covers a piece is the innermost.
    names = [t.name for t in markup if t.start <= start and end <= t.end]
    return f"<{names[-1]}>{body}</{names[-1]}>" if names else body


def _wrapped(body: str, over: Sequence[Mark]) -> str:
    if not over:
        return body
    role = min((m.role for m in over), key=_ROLES.index)
    if role in _ELEMENTS:
        return f"<{role}>{body}</{role}>"
    return f"{_opened(role, [m.number for m in over])}{body}</mark>"


def _places(marks: Sequence[Mark], offset: int) -> str:
    """The marks at `offset` that have no width."""
    found = (m for m in marks if m.start == offset and m.role not in _ELEMENTS)
    return "".join(f"{_opened(f'{m.role} here', [m.number])}</mark>" for m in found)


def _opened(classes: str, numbers: Sequence[int]) -> str:
    known = " ".join(str(number) for number in dict.fromkeys(numbers) if number)
    data = f' data-f="{known}"' if known else ""
    return f'<mark class="{classes}"{data}>'
