"""Fixes: edits written into the original text, and that text back into the file.

Encoding, byte order mark, line ends and every byte outside the edits stay as they are.
A fix that would make the feed ill-formed or raise a new finding is not applied.
"""

from __future__ import annotations

import os
import stat
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from feedlint.document import Document
from feedlint.engine import NO_WITNESSES, check
from feedlint.source import InputError, Source

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from feedlint.catalogue import Ruleset
    from feedlint.engine import Report
    from feedlint.finding import LocatedFix, Safety, TextEdit
    from feedlint.rule import Witnesses

    Linter = Callable[[Source], "State"]

#: How often fixes may make room for further ones before we stop looking.
MAX_PASSES = 10


class State(NamedTuple):
    """A report, and whether its source is well-formed."""

    report: Report
    is_well_formed: bool


class Fixed(NamedTuple):
    """A report on the text after all fixes, and how many were applied."""

    report: Report
    applied: int


def fix(
    source: Source,
    ruleset: Ruleset,
    allowed: frozenset[Safety],
    witnesses: Witnesses = NO_WITNESSES,
) -> Fixed:
    """Apply the fixes of the allowed safety until none is left.

    A source with bytes that could not be decoded is left alone: they would be lost.
    """

    def run(source: Source) -> State:
        document = Document(source)
        return State(check(document, ruleset, witnesses), document.has_tree)

    state = run(source)
    applied = 0
    for _ in range(0 if source.faults_of_bytes else MAX_PASSES):
        kept, state = _harmless(state, choose(state.report, allowed), run)
        if not kept:
            break
        applied += len(kept)
    return Fixed(state.report, applied)


def choose(report: Report, allowed: frozenset[Safety]) -> list[LocatedFix]:
    """The fixes that can be applied together: of two that overlap, the first."""
    chosen: list[LocatedFix] = []
    taken: list[TextEdit] = []
    for diagnostic in report.diagnostics:
        candidate = diagnostic.fix
        if candidate is None or candidate.safety not in allowed or candidate in chosen:
            continue
        if not any(_overlap(edit, other) for edit in candidate.edits for other in taken):
            chosen.append(candidate)
            taken.extend(candidate.edits)
    return chosen


def _overlap(a: TextEdit, b: TextEdit) -> bool:
    if a.span == b.span:
        return True
    return a.span.start < b.span.end and b.span.start < a.span.end


def _harmless(state: State, fixes: list[LocatedFix], run: Linter) -> tuple[list[LocatedFix], State]:
    """Those of `fixes` that do no harm together, and the state after them."""
    if not fixes:
        return [], state
    after = _try(state, fixes, run)
    if after is not None:
        return fixes, after
    if len(fixes) == 1:
        return [], state
    # Halves are judged alone, and then together: one bad fix costs its own place only.
    middle = len(fixes) // 2
    first, after_first = _harmless(state, fixes[:middle], run)
    second, after_second = _harmless(state, fixes[middle:], run)
    if not first or not second:
        return (first, after_first) if first else (second, after_second)
    both = _try(state, first + second, run)
    return (first + second, both) if both is not None else (first, after_first)


def _try(state: State, fixes: Sequence[LocatedFix], run: Linter) -> State | None:
    """The state after `fixes`, or None where they do harm."""
    source = state.report.source
    text = edited(source, fixes)
    data = encode(source, text)
    if data is None or text == source.text:
        return None
    after = run(Source(source.filename, data))
    if state.is_well_formed and not after.is_well_formed:
        return None
    before, now = (
        Counter((d.code, d.message) for d in s.report.diagnostics) for s in (state, after)
    )
    return after if not now - before else None


def edited(source: Source, fixes: Sequence[LocatedFix]) -> str:
    """The text of `source` with the edits of `fixes`, which do not overlap."""
    newline = "\r\n" if "\r\n" in source.text else "\n"
    parts, offset, text = [], 0, source.text
    for edit in sorted({edit for fix in fixes for edit in fix.edits}):
        lines = edit.text.replace("\r\n", "\n").replace("\n", newline)
        parts += [text[offset : edit.span.start], lines]
        offset = edit.span.end
    return "".join([*parts, text[offset:]])


def encode(source: Source, text: str) -> bytes | None:
    """`text` in the encoding of `source`; None where that loses anything.

    A character that the encoding has not becomes a character reference.
    """
    try:
        if source.text.encode(source.encoding) != source.data:
            return None
        return source.bom + text.encode(source.encoding, "xmlcharrefreplace")
    except UnicodeError:
        return None


def diff(before: Source, after: Source) -> str:
    """A unified diff of the two texts; empty where they are equal."""
    import difflib

    old, new, name = _lines(before.text), _lines(after.text), before.filename
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for line in difflib.unified_diff(old, new, f"a/{name}", f"b/{name}")
    )


def _lines(text: str) -> list[str]:
    # Not splitlines(): only the line ends of XML (1.0, section 2.11) end a line.
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [f"{line}\n" for line in lines[:-1]] + lines[-1:] * bool(lines[-1])


def write(path: str | os.PathLike[str], source: Source, tree: Path) -> None:
    """Put the bytes of `source` in the place of the file, all of them or none.

    The new file takes the old one's mode. A symbolic link is followed within `tree`
    only. Raises InputError.
    """
    target = Path(path)
    if target.is_symlink():
        target = target.resolve()
        if not target.is_relative_to(tree.resolve()):
            raise InputError("is a link out of this directory, and is not written to")
    put(target, source.bom + source.data)


def put(target: Path, data: bytes) -> None:
    """Write a file so that it is the old one or the new one at any moment.

    Raises InputError.
    """
    try:
        _replace(target, data)
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror or error}") from None


def _replace(target: Path, data: bytes) -> None:
    # A new file gets the mode that the system gives to new files.
    mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask()
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:80]}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        Path(name).chmod(mode)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    current = os.umask(0o077)
    os.umask(current)
    return current
