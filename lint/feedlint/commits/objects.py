"""A commit as git stores it: the bytes of the object, read into names and text."""

from __future__ import annotations

import enum
import re
from typing import NamedTuple

from feedlint.reading.encodings import ALLOWED

# git's own spelling of a person (its ident.c): name, address, seconds since 1970, zone.
_SIGNATURE = re.compile(rb"([^<>]*+)<([^<>]*+)>(?: (-?[0-9]{1,19}) ([+-][0-9]{1,5}))?[^\n]*+")
_BAD_BYTE = re.compile("[\udc80-\udcff]")
# A first paragraph, as git joins it to a subject (git-log(1), %s); only these are blank.
_PARAGRAPH = re.compile(r"[^\n]*+(?:\n(?![ \t\r]*+(?:\n|\Z))[^\n]*+)*+")
_BLANK = " \t\n\r"
# What iconv calls an encoding, beside the names that XML knows.
_ICONV = re.compile(r"(?i:iso)[-_]?8859[-_]?([0-9]{1,2})|(?i:cp|windows)[-_]?([0-9]{3,4})")


class Absence(enum.Enum):
    """Why there is no commit of a name; reads after the name."""

    UNKNOWN = "names nothing"
    AMBIGUOUS = "is the beginning of more than one name"
    NO_COMMIT = "names something that is no commit"


class Signature(NamedTuple):
    """Who did it and when: `seconds` since 1970 in UTC, None where the date is no date."""

    name: bytes
    address: bytes
    seconds: int | None
    zone: str


class Commit(NamedTuple):
    """A commit object: `name` is its object name in full, `raw` its message as it is stored.

    `encoding` is what its header says, empty where it says nothing.
    """

    name: str
    tree: str
    parents: tuple[str, ...]
    author: Signature
    committer: Signature
    encoding: str
    raw: bytes

    def readings(self, data: bytes) -> tuple[str, ...]:
        """The texts that `data`, bytes of this commit, can be; the likeliest first.

        Git takes bytes for UTF-8 unless the header names another encoding, and checks
        neither. Those who show a commit guess, each in their own way.
        """
        codec = codec_of(self.encoding)
        found = [_decoded(data, codec)] if codec else []
        found.append(_decoded(data, "utf-8"))
        if None in found:
            escaped = data.decode("utf-8", "surrogateescape")
            # One mark for each bad byte, and one for each bad sequence.
            found += [_BAD_BYTE.sub("\ufffd", escaped), data.decode("utf-8", "replace")]
            found += [data.decode("latin-1"), data.decode("cp1252", "replace")]
        return tuple(dict.fromkeys(text for text in found if text is not None))

    @property
    def messages(self) -> tuple[str, ...]:
        """What the message can be, the likeliest first."""
        return self.readings(self.raw)

    @property
    def message(self) -> str:
        """The message in the encoding that the commit names."""
        return self.messages[0]

    @property
    def first_line(self) -> str:
        """The first line of the message, without blanks around it."""
        return self.message.strip(_BLANK).partition("\n")[0].strip(_BLANK)

    @property
    def subject(self) -> str:
        """The first paragraph as one line, as `git log --format=%s` prints it."""
        return subject_of(self.message)


def codec_of(encoding: str) -> str:
    """The Python codec of an encoding that a commit names; empty where there is none."""
    lower = encoding.lower()
    match = _ICONV.fullmatch(lower)
    if match:
        lower = f"iso-8859-{match[1]}" if match[1] else f"windows-{match[2]}"
    return ALLOWED.get(lower, "")


def subject_of(message: str) -> str:
    """The first paragraph of a message, its lines joined by spaces."""
    paragraph = _PARAGRAPH.match(message.lstrip(_BLANK))
    lines = paragraph[0].split("\n") if paragraph else []
    return " ".join(line.strip(_BLANK) for line in lines)


def read(name: str, data: bytes) -> Commit | None:
    """The commit in the object `data`; None if it has no such form.

    Source: gitformat, "commit objects", and git's commit.c, parse_commit_buffer().
    """
    head, _, message = data.partition(b"\n\n")
    if data.startswith(b"\n"):
        return None
    fields = _fields(head)
    tree = fields.get(b"tree", [])
    author = _signature(fields.get(b"author", []))
    committer = _signature(fields.get(b"committer", []))
    if not tree or author is None or committer is None:
        return None
    return Commit(
        name,
        _ascii(tree[0]),
        tuple(_ascii(parent) for parent in fields.get(b"parent", [])),
        author,
        committer,
        _ascii(fields.get(b"encoding", [b""])[0]),
        message,
    )


def _fields(head: bytes) -> dict[bytes, list[bytes]]:
    """The header's lines by their keys; a line that begins with a space goes on."""
    fields: dict[bytes, list[bytes]] = {}
    for line in head.split(b"\n"):
        if not line.startswith(b" "):
            key, _, value = line.partition(b" ")
            fields.setdefault(key, []).append(value)
    return fields


def _signature(lines: list[bytes]) -> Signature | None:
    match = _SIGNATURE.fullmatch(lines[0]) if lines else None
    if match is None:
        return None
    seconds = int(match[3]) if match[3] else None
    return Signature(match[1].strip(), match[2].strip(), seconds, _ascii(match[4] or b""))


def _ascii(data: bytes) -> str:
    return data.decode("ascii", "replace")


def _decoded(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None


def tree_of(data: bytes, size: int) -> dict[bytes, str]:
    """The entries of a tree object by their names, as mode and object name.

    `size` is that of an object name in bytes. Source: gitformat, "tree objects".
    """
    found: dict[bytes, str] = {}
    start = 0
    while (end := data.find(b"\0", start)) >= 0:
        mode, _, name = data[start:end].partition(b" ")
        start = end + 1 + size
        found[name] = f"{_ascii(mode)} {data[end + 1 : start].hex()}"
    return found
