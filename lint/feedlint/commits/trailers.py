"""Commit trailers, read exactly as git reads them.

`parse(message)` agrees with `git interpret-trailers --parse --no-divider` under an
empty configuration (git's trailer.c, 2.39). Messages are `str`; offsets are code
points from the start of the message, zero-based, ends exclusive. Everything here
takes time linear in the message.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, NamedTuple

from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What git's own isspace() takes for white space; not \v, \f or NBSP.
BLANK = " \t\n\r"

# A key and its separator, as git's find_separator() goes over a line: ASCII letters,
# digits and hyphens, then blanks, then the colon. Possessive, so a long key costs one pass.
_TOKEN = lazy(r"([A-Za-z0-9-]++)[ \t]*+:")
# A line end in a folded value, with the white space that git swallows behind it.
_FOLD = lazy(r"\n[ \t\n\r]*+")
# This whole line and everything below it are cut off (git's wt_status_locate_end()).
_SCISSORS = "# ------------------------ >8 ------------------------\n"
# The lines that git itself writes; one of them lets other lines stand in the block.
_GENERATED = ("Signed-off-by: ", "(cherry picked from commit ")
_CONFLICTS = "Conflicts:\n"


class Trailer(NamedTuple):
    """One trailer; all offsets are code points in the message.

    `value` is unfolded and trimmed, as git prints it; `raw` is the same stretch of
    the message, `[value_start:value_end]`, with its line ends and indentation. The
    gap behind the separator is `[separator + 1:value_start]`. A trailer without a
    value has both of its offsets right behind the separator.
    """

    key: str
    value: str
    raw: str
    start: int
    key_end: int
    separator: int
    value_start: int
    value_end: int
    end: int

    @property
    def is_folded(self) -> bool:
        """Whether the value goes over more than one line."""
        return "\n" in self.raw


class TrailerBlock(NamedTuple):
    """The last paragraph of a message, if git takes it for trailers.

    Without trailers `start` and `end` are the same: where new ones would go.
    Lines between them that belong to no trailer are comments and notes.
    """

    start: int
    end: int
    trailers: tuple[Trailer, ...] = ()


def parse(message: str) -> TrailerBlock:
    """The trailers of a commit message.

    Source: git's trailer.c, trailer_info_get() with no_divider set.
    """
    nul = message.find("\0")
    text = message if nul < 0 else message[:nul]
    end = _end_of_message(text)
    start = _start_of_block(text, end)
    return TrailerBlock(start, end, tuple(_trailers(text, start, end)))


def token(line: str) -> tuple[str, int] | None:
    """The key at the start of a line, and the index of its separator; None without one."""
    match = _TOKEN.match(line)
    return (match[1], match.end() - 1) if match else None


def _end_of_message(text: str) -> int:
    """Where comments, empty lines and an old list of conflicts at the end begin."""
    cut = _scissors(text)
    kept = text[:cut]
    if "\n#" in kept or _CONFLICTS in kept:
        return _end_by_lines(kept)
    # Without those only empty lines can trail; the first line never counts as one.
    return min(len(kept.rstrip("\n")) + 1, len(kept))


def _scissors(text: str) -> int:
    if text.startswith(_SCISSORS):
        return 0
    return text.find("\n" + _SCISSORS) + 1 or len(text)


def _end_by_lines(text: str) -> int:
    """Follow git's ignored_log_message_bytes(), whose zero stands for "no run begun"."""
    run = start = 0
    in_conflicts = False
    while start < len(text):
        following = text.find("\n", start) + 1 or len(text)
        if text[start] in "#\n":
            run = run or start
        elif text.startswith(_CONFLICTS, start):
            in_conflicts = True
            run = run or start
        elif not (in_conflicts and text[start] == "\t") and run:
            run = 0
            in_conflicts = False
        start = following
    return run or len(text)


def _start_of_block(text: str, end: int) -> int:
    """Where the last paragraph begins if it is one of trailers, else `end`."""
    trailers = others = indented = 0
    seen = generated = False
    for start, line in _upward(text, end):
        kind = _kind(line)
        if kind is _Kind.BLANK:
            if not seen:
                continue
            others += indented
            is_block = trailers * 3 >= others if generated else trailers and not others
            return start + len(line) if is_block else end
        if kind is _Kind.INDENTED:
            # It continues the trailer above it, if the next line up is one.
            indented += 1
        elif kind is _Kind.TRAILER or kind is _Kind.GENERATED:
            generated = generated or kind is _Kind.GENERATED
            trailers += 1
            indented = 0
        else:
            others += indented + (kind is _Kind.OTHER)
            indented = 0
        seen = seen or kind is not _Kind.COMMENT
    return end


class _Kind(enum.Enum):
    BLANK = enum.auto()
    COMMENT = enum.auto()
    GENERATED = enum.auto()
    TRAILER = enum.auto()
    INDENTED = enum.auto()
    OTHER = enum.auto()


def _kind(line: str) -> _Kind:
    """What git takes a line of the last paragraph for; `line` is not empty."""
    if line[0] == "#":
        return _Kind.COMMENT
    if line[0] in BLANK:
        return _Kind.INDENTED if line.strip(BLANK) else _Kind.BLANK
    if line.startswith(_GENERATED):
        return _Kind.GENERATED
    return _Kind.TRAILER if _TOKEN.match(line) else _Kind.OTHER


def _upward(text: str, end: int) -> Iterator[tuple[int, str]]:
    """The lines with their offsets, from the last one up.

    Git stops at the title; no blank line stands above that to end a block.
    """
    while end > 0:
        start = text.rfind("\n", 0, end - 1) + 1
        yield start, text[start:end]
        end = start


def _trailers(text: str, start: int, end: int) -> Iterator[Trailer]:
    """The trailers of a block; a line is folded only into one with a separator."""
    head = separator = stop = 0
    is_open = False
    key = ""
    while start < end:
        following = text.find("\n", start, end) + 1 or end
        if is_open and text[start] in BLANK:
            stop = following
        else:
            if is_open:
                yield _trailer(text, key, head, separator, stop)
            match = _TOKEN.match(text, start, following)
            is_open = match is not None
            if match:
                key, head, separator, stop = match[1], start, match.end() - 1, following
        start = following
    if is_open:
        yield _trailer(text, key, head, separator, stop)


def _trailer(text: str, key: str, head: int, separator: int, stop: int) -> Trailer:
    behind = text[separator + 1 : stop]
    raw = behind.strip(BLANK)
    value_start = separator + 1 + (len(behind) - len(behind.lstrip(BLANK)) if raw else 0)
    return Trailer(
        key=key,
        value=_FOLD.sub(" ", raw) if "\n" in raw else raw,
        raw=raw,
        start=head,
        key_end=head + len(key),
        separator=separator,
        value_start=value_start,
        value_end=value_start + len(raw),
        end=stop - 1 if text[stop - 1] == "\n" else stop,
    )
