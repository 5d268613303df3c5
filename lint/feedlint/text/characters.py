"""Characters that a text can hold, but hardly means: the traces of a wrong encoding."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

#: The controls U+0080 to U+009F (ISO/IEC 6429): no text uses them, windows-1252 does.
C1 = lazy("[\u0080-\u009f]")
#: What a decoder writes for bytes that it could not read.
REPLACEMENT = lazy("\ufffd+")
#: The code points that are no characters (Unicode, section 23.7) and yet allowed by XML 1.0.
NONCHARACTER = lazy(
    "[\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)


_STRANGE = lazy(f"[\u0080-\u009f\ufffd{NONCHARACTER.pattern[1:-1]}]")


# What all of this, and a sequence of UTF-8 that was read as windows-1252, begins with.
_SUSPECT = lazy(f"[\u00c2-\u00f4{_STRANGE.pattern[1:-1]}]")


def windows_1252(character: str) -> str:
    """What the byte of a C1 control is in windows-1252; nothing where it is nothing."""
    return character.encode("latin-1").decode("cp1252", "ignore")


class Mojibake(NamedTuple):
    """The slice `[start:end]` of a text, and what it was before it was decoded wrongly."""

    start: int
    end: int
    meant: str


# The bytes 80 to BF, as windows-1252 shows them; where it has none, as C1 controls.
_TAIL = "".join(windows_1252(chr(b)) or chr(b) for b in range(0x80, 0xC0))
_TAILS = "[" + re.escape(_TAIL) + "]"
# UTF-8 sequences of two, three and four bytes (RFC 3629, section 4) in windows-1252.
_SEQUENCE = lazy(
    f"[\u00c2-\u00df]{_TAILS}|[\u00e0-\u00ef]{_TAILS}{{2}}|[\u00f0-\u00f4]{_TAILS}{{3}}"
)
_RUN = lazy(f"(?:{_SEQUENCE.pattern})+")
_BYTES = {ord(windows_1252(chr(b)) or chr(b)): b for b in range(0x80, 0xA0)}
# What may stand behind a letter anyway: quotation marks, dashes, an ellipsis.
_PUNCTUATION = frozenset(
    "\u2026\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2039\u203a\u00ab\u00bb\u00b7"
)
_NO_BREAK_SPACE = "\u00a0"
#: Runs so short are remembered: a text that was read wrongly has the same ones again and again.
_SHORT = 16
#: The lead bytes of Latin-1's own letters and signs: C2 and C3.
_LATIN_LEADS = frozenset("\u00c2\u00c3")
# What single sequences of three bytes give in texts of the West: general punctuation,
# arrows, signs, the byte order mark and the replacement character.
_SINGLE_LEADS = frozenset("\u00e2\u00ef")


def is_strange(text: str) -> bool:
    """Whether `text` has anything of all this, or may have mojibake."""
    first = _SUSPECT.search(text)
    if first is None:
        return False
    start = first.start()
    return (_STRANGE.search(text, start) or _SEQUENCE.search(text, start)) is not None


def mojibake(text: str) -> Iterator[Mojibake]:
    """The stretches of `text` that are UTF-8 read as windows-1252, beyond doubt.

    A letter with an accent and a quotation mark behind it can look the same, so a
    single sequence counts only where no language writes it.
    """
    if text.isascii():
        return
    for match in _RUN.finditer(text):
        run = match[0]
        meant, is_single = _read(run) if len(run) <= _SHORT else _read.__wrapped__(run)
        if meant and (not is_single or _is_certain(text, match.start(), run)):
            yield Mojibake(*match.span(), meant)


@lru_cache(maxsize=1024)
def _read(run: str) -> tuple[str, bool]:
    """What sequences of UTF-8 mean, if they may be such, and whether it is one alone."""
    sequences = _SEQUENCE.findall(run)
    if all(set(sequence[1:]) <= _PUNCTUATION for sequence in sequences):
        return "", False
    return _decode(run), len(sequences) == 1


def _is_certain(text: str, start: int, sequence: str) -> bool:
    lead, tail = sequence[0], sequence[1:]
    if len(sequence) == 4:
        return True
    if lead in _LATIN_LEADS:
        # "IRMÃ”" ends in a letter of its own; in "fÃ¼r" a lower-case word is broken.
        is_word = tail in _PUNCTUATION or tail == _NO_BREAK_SPACE
        return not (is_word and text[max(0, start - 1) : start].isupper())
    return lead in _SINGLE_LEADS and not set(tail) <= _PUNCTUATION


def _decode(sequence: str) -> str:
    data = bytes(_BYTES.get(ord(character), ord(character) & 0xFF) for character in sequence)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # An overlong form, a surrogate, or a number beyond Unicode.
        return ""
