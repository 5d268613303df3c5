"""Patterns over paths, as a configuration has them: in time linear in pattern and path.

A pattern is taken apart at its slashes. Within a name each `*` takes as little as it can
and never tries again, which is enough, since what follows it up to the next `*` has a fixed
length; over folders each `**` does the same.
"""

from __future__ import annotations

import os
import re

from feedlint.text.show import show

# A type checker takes this name for true; typing itself is left alone at start-up.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    Part = Callable[[str], object]

_ANY = "**"


class PatternError(ValueError):
    """A pattern that means nothing; the message quotes it and says why."""


class Patterns:
    """Patterns over paths, in the manner of `.gitignore`, relative to `root`.

    `*`, `?` and `[…]` stay within a name, `**` spans folders. A pattern without a
    slash matches at any depth, one with a slash from `root` on; a pattern that matches
    a folder matches everything in it. Raises PatternError.
    """

    def __init__(self, root: str, patterns: Iterable[str]) -> None:
        self.root = root
        self._patterns = [_parsed(pattern) for pattern in patterns]

    def matches(self, path: str) -> bool:
        """Whether a path, relative to the working directory, is matched."""
        if not self._patterns:
            return False
        try:
            relative = os.path.relpath(path, self.root)
        except ValueError:  # on another drive of Windows
            relative = path
        names = relative.replace(os.sep, "/").split("/")
        return any(_matches(groups, names) for groups in self._patterns)


def _parsed(pattern: str) -> list[list[Part]]:
    """The names of a pattern in groups: the first is at the start, `**` lies between them."""
    body = pattern.removeprefix("./").rstrip("/")
    groups: list[list[Part]] = [[]] if "/" in body else [[], []]
    parts = body.removeprefix("/").split("/")
    if parts[-1] == _ANY:
        # Something in the folder at least, and with it all that is in that.
        parts[-1] = "*"
    for part in parts:
        if part == _ANY:
            groups.append([])
        else:
            groups[-1].append(_part(part, pattern))
    return groups


def _part(part: str, pattern: str) -> Part:
    """What matches one name."""
    pieces = [""]
    for written in _split(part):
        if written == "*":
            pieces.append("")
        else:
            pieces[-1] += _piece(written, pattern)
    if len(pieces) == 1:
        expression = pieces[0]
    else:
        # Atomic: where the first fit is not the right one, no other is.
        inner = "".join(f"(?>.*?{piece})" for piece in pieces[1:-1])
        expression = f"{pieces[0]}{inner}.*{pieces[-1]}"
    try:
        return re.compile(expression, re.DOTALL).fullmatch
    except re.error as error:
        raise PatternError(f"{show(pattern)} is no pattern: {error.msg}") from None


def _split(part: str) -> Iterator[str]:
    """The characters and the sets of a part of a pattern, and one `*` for several in a row."""
    start, last = 0, part.rfind("]")
    while start < len(part):
        end = start + 1
        if part[start] == "[" and end <= last:
            # A bracket that would leave the set empty belongs to it, if one more follows.
            first = end + (part[end] in "!^")
            end = max(part.find("]", first + 1), part.find("]", first)) + 1 or end
        elif part[start] == "*":
            while part[end : end + 1] == "*":
                end += 1
        yield "*" if part[start] == "*" else part[start:end]
        start = end


def _piece(written: str, pattern: str) -> str:
    """The regular expression of what stands between two `*`."""
    if written == "?":
        return "."
    if not (written.startswith("[") and written.endswith("]")):
        return re.escape(written)
    negation = "^" if written[1] in "!^" else ""
    members = written[2:-1] if negation else written[1:-1]
    if not members:
        raise PatternError(f"{show(pattern)} is no pattern: {show(written)} holds no character")
    return f"[{negation}{_set(members)}]"


def _set(members: str) -> str:
    """Characters and ranges as they stand in the brackets of a regular expression."""
    found, start = [], 0
    while start < len(members):
        is_range = members[start + 1 : start + 2] == "-" and start + 2 < len(members)
        piece = members[start : start + 3 : 2] if is_range else members[start]
        found.append("-".join(map(re.escape, piece)))
        start += 3 if is_range else 1
    return "".join(found)


def _matches(groups: Sequence[Sequence[Part]], names: Sequence[str]) -> bool:
    """Whether a beginning of the names is matched: what is in a folder goes with it."""
    first, *others = groups
    if not _fits(first, names, 0):
        return False
    start = len(first)
    for group in others:
        last = len(names) - len(group)
        found = next((at for at in range(start, last + 1) if _fits(group, names, at)), None)
        if found is None:
            return False
        start = found + len(group)
    return True


def _fits(group: Sequence[Part], names: Sequence[str], start: int) -> bool:
    if start + len(group) > len(names):
        return False
    return all(part(names[start + number]) for number, part in enumerate(group))
