"""Bytes to text: byte order mark, declaration, encoding; offsets to lines and columns.

Offsets become lines and columns in `feedlint.reading.lines` alone.
"""

from __future__ import annotations

import os
import stat
from functools import cached_property
from itertools import islice

from feedlint.anchor import at
from feedlint.finding import Fault, Position
from feedlint.limits import LIMITS, Limits
from feedlint.pattern import lazy
from feedlint.reading.encodings import WIDER, by_transport, choose, detect, remarks
from feedlint.reading.lines import Lines
from feedlint.reading.xml.declaration import REACH, find_declaration

_REPLACED = lazy("\ufffd+")


class InputError(Exception):
    """An input that cannot be read; the message says why, without the file's name."""


class Source:
    """A decoded file: `text` is without the byte order mark, `bom` is that mark's bytes.

    Bytes that the encoding does not have are U+FFFD in `text`; `faults` says where.
    `data` are the bytes behind the mark. `encoding` is the codec that `text` was made
    with, `declared` what the XML declaration calls it, with its place in the text, and
    `charset` what the transport calls it. `limits` say how far it is read. `asked` is the
    address that was asked for, where a redirect led from it to the one that `filename` is.
    """

    def __init__(
        self, filename: str, data: bytes, charset: str = "", limits: Limits = LIMITS
    ) -> None:
        self.filename = filename
        self.asked = ""
        self.charset = charset
        self.limits = limits
        detected = detect(data)
        self.bom = detected.bom
        self.data = data[len(detected.bom) :]
        self.faults: list[Fault] = []
        # A code point of UTF-32 takes four bytes.
        head = find_declaration(self.data[: 4 * REACH].decode(detected.family, "replace"))
        self.declared = head.get("encoding") if head else None
        name = self.declared.value if self.declared else None
        choice = choose(detected, name, self.data)
        self._label = name if name and not choice.fault else ""
        self.encoding = choice.codec
        if charset and not self.bom and name is None and choice.codec == "utf-8":
            self.encoding = by_transport(charset, self.data)
        self.text = self._decode()
        if choice.fault:
            self._blame_declaration(choice.fault, {"family": detected.family})
        elif not self.faults:
            for kind, values in remarks(name, self.encoding, self.text):
                self._blame_declaration(kind, values)

    def __reduce__(self) -> tuple[object, ...]:
        # Between processes: decoding once more is quicker than sending the text as well.
        made = (self.filename, self.bom + self.data, self.charset, self.limits)
        return Source, made, {"asked": self.asked}

    def anew(self, data: bytes) -> Source:
        """The same source with other bytes: what fixes make of it."""
        made = Source(self.filename, data, self.charset, self.limits)
        made.asked = self.asked
        return made

    @property
    def known_as(self) -> str:
        """The name that people gave: the file's, or the address that was asked for."""
        return self.asked or self.filename

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
            return self.data.decode(self.encoding)
        except UnicodeDecodeError as error:
            return self._decode_wider(error) or self._decode_around(error)

    def _decode_wider(self, error: UnicodeDecodeError) -> str:
        """The text by an encoding that has all of the named one and more; '' if that fails."""
        wider = WIDER.get(self.encoding, "")
        try:
            text = self.data.decode(wider) if wider else ""
        except UnicodeDecodeError:
            return ""
        if text:
            start = len(self.data[: error.start].decode(self.encoding))
            self._blame_bytes((start, start + 1), self.data[error.start : error.end], wider, 1)
            self.encoding = wider
        return text

    def _decode_around(self, error: UnicodeDecodeError) -> str:
        text = self.data.decode(self.encoding, "replace")
        start = len(self.data[: error.start].decode(self.encoding))
        first = _REPLACED.match(text, start)
        end = first.end() if first else start
        # A character that was replaced has a byte at least.
        size = max(error.end - error.start, min(end - start, 4))
        # A replacement character of the feed's own would be counted too.
        own = "\ufffd".encode(self.encoding, "ignore")
        is_own = own and own in self.data
        count = 1 if is_own else sum(1 for _ in islice(_REPLACED.finditer(text, start), 1000))
        bad = self.data[error.start : error.start + size]
        self._blame_bytes((start, end), bad, "", max(1, count))
        return text

    def _blame_bytes(self, place: tuple[int, int], bad: bytes, wider: str, count: int) -> None:
        """Say where bytes are that the encoding has not; `wider` is one that has them."""
        values = {
            "encoding": self._label or self.encoding,
            "bytes": " ".join(f"{byte:02X}" for byte in bad[:4]),
            "wider": wider,
            **self._guess(),
            "count": str(count),
        }
        self.faults.append(Fault("undecodable-bytes", at(*place), values))

    def _guess(self) -> dict[str, str]:
        """The encoding that the bytes may be in, and what the first word is in it."""
        if self.encoding != "utf-8":
            return {"likely": "", "shown": ""}
        # Most feeds are what they say.
        from feedlint.reading.guess import first_word, guess

        likely = guess(self.data)
        return {"likely": likely, "shown": first_word(self.data).decode(likely) if likely else ""}

    def _blame_declaration(self, kind: str, values: dict[str, str]) -> None:
        declaration = find_declaration(self.text)
        attribute = declaration.get("encoding") if declaration else None
        if attribute:
            place = at(attribute.start, attribute.end)
        else:
            # Behind the version, where the encoding would stand.
            version = declaration.get("version") if declaration else None
            place = at(version.end + 1, version.end + 1) if version else at(0, 0)
        declared = attribute.value if attribute else ""
        known = {"declared": declared, "actual": self.encoding, "bom": "yes" if self.bom else ""}
        self.faults.append(Fault(kind, place, {**known, **values}))

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.text)

    @property
    def line_count(self) -> int:
        """How many lines the text has; an empty text has one."""
        return self._lines.count

    def position(self, offset: int) -> Position:
        """The line and column of a code point offset, both counted from 1."""
        return self._lines.position(offset)

    def start_of(self, number: int) -> int:
        """The offset at which line `number` (from 1) begins."""
        return self._lines.start_of(number)

    def line(self, number: int) -> str:
        """The text of line `number` (from 1) without its line end."""
        start = self.start_of(number)
        end = self.text.find("\n", start)
        return self.text[start : end if end >= 0 else None].rstrip("\r\n")


def read_file(path: str | os.PathLike[str], limit: int = LIMITS.size) -> bytes:
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
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise InputError(f"is {_kind(status.st_mode)}, not a regular file")
        if status.st_size > limit:
            raise InputError(_too_large(status.st_size, limit))
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise InputError(_reason(error)) from None
    finally:
        os.close(descriptor)
    if len(data) > limit:
        raise InputError(_too_large(len(data), limit))
    return data


def leads_out(path: str) -> bool:
    """Whether a symbolic link leads a path out of the working directory, and its own folder."""
    real, named = os.path.realpath(path), os.path.abspath(path)
    # /dev/stdin is a link, and nobody else can make one there.
    if _is_within(real, os.path.realpath(os.curdir)) or _is_within(named, "/dev"):
        return False
    if _is_within(named, os.path.abspath(os.curdir)):
        return True
    return os.path.islink(path) and not _is_within(real, os.path.realpath(os.path.dirname(named)))


def _is_within(path: str, folder: str) -> bool:
    return os.path.join(path, "").startswith(os.path.join(folder, ""))


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
