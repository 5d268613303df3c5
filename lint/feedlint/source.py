"""Bytes to text: byte order mark, declaration, encoding; offsets to lines and columns.

This is the only place where an offset becomes a line and a column.
"""

from __future__ import annotations

import os
import re
import stat
from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

from feedlint.anchor import at
from feedlint.encodings import ALLOWED, detect
from feedlint.finding import Fault, Position
from feedlint.limits import MAX_BYTES


# A line ends at CRLF, CR or LF and at nothing else (XML 1.0, section 2.11).
_LINE_END = re.compile(r"\r\n?|\n")

# XML 1.0, section 2.8: the declaration, read generously so that a bad one can be told.
_DECLARATION = re.compile(r"<\?xml(?=[ \t\r\n?])([^>]{0,2000}?)\?>")
_PSEUDO_ATTRIBUTE = re.compile(
    r"""[ \t\r\n]*([A-Za-z]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')"""
)
_BAD_BYTE = re.compile("[\udc80-\udcff]+")


class InputError(Exception):
    """An input that cannot be read; the message says why, without the file's name."""


class PseudoAttribute(NamedTuple):
    """`version`, `encoding` or `standalone` in an XML declaration."""

    name: str
    value: str
    start: int
    end: int


class Declaration(NamedTuple):
    """The XML declaration: its place in the text, and what it says."""

    start: int
    end: int
    attributes: tuple[PseudoAttribute, ...]
    is_complete: bool

    def get(self, name: str) -> PseudoAttribute | None:
        """The pseudo-attribute `name`, or None."""
        return next((a for a in self.attributes if a.name == name), None)


class Source:
    """A decoded file: `text` is without the byte order mark, `bom` is that mark's bytes.

    Bytes that the encoding does not have are U+FFFD in `text`; `faults` says where.
    `data` are the bytes behind the mark.
    """

    def __init__(self, filename: str, data: bytes) -> None:
        self.filename = filename
        detected = detect(data)
        self.bom = detected.bom
        self.data = data[len(detected.bom) :]
        self.faults: list[Fault] = []
        head = self.data[:8192].decode(detected.family, "replace")
        declaration = read_declaration(head)
        self.declared = declaration.get("encoding") if declaration else None
        self.encoding, kind = _choose(detected.bom, detected.family, self.declared)
        self.text = self._decode()
        if kind:
            self._blame_declaration(kind, detected.family)

    @cached_property
    def is_utf8(self) -> bool:
        """Whether `data` is `text` in UTF-8, byte for byte."""
        return self.encoding in ("utf-8", "ascii") and not self.faults_of_bytes

    @property
    def faults_of_bytes(self) -> bool:
        """Whether some bytes could not be decoded."""
        return any(fault.kind == "undecodable-bytes" for fault in self.faults)

    def _decode(self) -> str:
        try:
            text = self.data.decode(self.encoding)
        except UnicodeDecodeError:
            return self._decode_around_faults()
        return text

    def _decode_around_faults(self) -> str:
        if self.encoding in ("utf-8", "ascii"):
            # One escape for each bad byte keeps the place of every one of them.
            text = self.data.decode(self.encoding, "surrogateescape")
            spans = [match.span() for match in _BAD_BYTE.finditer(text)]
            first = " ".join(f"{ord(c) - 0xDC00:02X}" for c in text[slice(*spans[0])][:4])
            text = _BAD_BYTE.sub(lambda match: "\ufffd" * len(match[0]), text)
        else:
            text = self.data.decode(self.encoding, "replace")
            spans = [match.span() for match in re.finditer("\ufffd+", text)] or [(0, 0)]
            first = ""
        values = {"encoding": self.encoding, "bytes": first, "count": str(len(spans))}
        self.faults.append(Fault("undecodable-bytes", at(*spans[0]), values))
        return text

    def _blame_declaration(self, kind: str, family: str) -> None:
        declared = read_declaration(self.text)
        attribute = declared.get("encoding") if declared else None
        place = at(attribute.start, attribute.end) if attribute else at(0, 0)
        values = {
            "declared": attribute.value if attribute else "",
            "actual": self.encoding,
            "family": family,
            "bom": "yes" if self.bom else "",
        }
        self.faults.append(Fault(kind, place, values))

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    @property
    def line_count(self) -> int:
        """How many lines the text has; an empty text has one."""
        return len(self._line_starts)

    def position(self, offset: int) -> Position:
        """The line and column of a code point offset, both counted from 1."""
        line = bisect_right(self._line_starts, offset)
        return Position(line, offset - self._line_starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of line `number` (from 1) without its line end."""
        start = self._line_starts[number - 1]
        following = self._line_starts[number : number + 1]
        end = following[0] if following else len(self.text)
        return self.text[start:end].rstrip("\r\n")


def _choose(bom: bytes, family: str, declared: PseudoAttribute | None) -> tuple[str, str]:
    """The codec to decode with, and the kind of fault in the declaration, or ''.

    XML 1.0, section 4.3.3: it is an error for bytes to contradict the declaration,
    and UTF-16 without a byte order mark is one too.
    """
    wide = family.startswith("utf-16") or family.startswith("utf-32")
    if declared is None:
        return family, "missing-byte-order-mark" if wide and not bom else ""
    codec = ALLOWED.get(declared.value.lower())
    if codec is None:
        return family, "unsupported-encoding"
    if wide:
        if codec.startswith(family[:6]):
            return family, "" if bom or codec == family else "missing-byte-order-mark"
        return family, "encoding-contradiction"
    if codec.startswith(("utf-16", "utf-32")):
        return family, "encoding-contradiction"
    if bom and codec not in ("utf-8", "ascii"):
        return family, "encoding-contradiction"
    if (family == "cp037") != (codec in ("cp037", "cp500", "cp1047", "cp1140")):
        return family, "encoding-contradiction"
    return ("utf-8" if bom else codec), ""


def read_declaration(text: str) -> Declaration | None:
    """The XML declaration at the very start of `text`, or None."""
    match = _DECLARATION.match(text)
    if match is None:
        return None
    attributes = []
    offset, end = match.start(1), match.end(1)
    while found := _PSEUDO_ATTRIBUTE.match(text, offset, end):
        group = 2 if found[2] is not None else 3
        attributes.append(PseudoAttribute(found[1], found[group], *found.span(group)))
        offset = found.end()
    is_complete = not text[offset:end].strip(" \t\r\n")
    return Declaration(match.start(), match.end(), tuple(attributes), is_complete)


def read_file(path: str | os.PathLike[str], limit: int = MAX_BYTES) -> bytes:
    """The bytes of a regular file of at most `limit` bytes.

    Raises InputError for anything else: a directory, FIFO, device or socket, a
    file that is too large, unreadable or not there.
    """
    try:
        # Without O_NONBLOCK a FIFO would block the open itself.
        descriptor = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
    except (OSError, ValueError) as error:
        raise InputError(_reason(error)) from None
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise InputError(f"is {_kind(status.st_mode)}, not a regular file")
        if status.st_size > limit:
            raise InputError(_too_large(status.st_size, limit))
        try:
            data = file.read(limit + 1)
        except OSError as error:
            raise InputError(_reason(error)) from None
    if len(data) > limit:
        raise InputError(_too_large(len(data), limit))
    return data


def _reason(error: Exception) -> str:
    text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"cannot be read: {text[:1].lower()}{text[1:]}"


def _too_large(size: int, limit: int) -> str:
    return f"is too large: {size:,} bytes, the limit is {limit:,}"


def _kind(mode: int) -> str:
    kinds = (
        (stat.S_ISDIR, "a directory"),
        (stat.S_ISFIFO, "a FIFO"),
        (stat.S_ISSOCK, "a socket"),
        (stat.S_ISCHR, "a character device"),
        (stat.S_ISBLK, "a block device"),
    )
    return next((words for test, words in kinds if test(mode)), "an irregular file")
