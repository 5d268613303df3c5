"""The encodings a feed may have, and how the first bytes tell them apart.

Only these codecs are ever used: Python has others (rot13, zlib, utf-7, idna) that
a document must not be able to pick.
"""

from __future__ import annotations

from typing import NamedTuple

#: IANA names and aliases in lower case, each with the Python codec that decodes it.
ALLOWED: dict[str, str] = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "us-ascii": "ascii",
    "ascii": "ascii",
    "utf-16": "utf-16",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
    "iso-10646-ucs-2": "utf-16",
    "utf-32": "utf-32",
    "utf-32le": "utf-32-le",
    "utf-32be": "utf-32-be",
    "iso-10646-ucs-4": "utf-32",
    "latin1": "iso8859-1",
    "iso_8859-1": "iso8859-1",
    **{
        f"iso-8859-{n}": f"iso8859-{n}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16)
    },
    **{f"windows-{n}": f"cp{n}" for n in (874, *range(1250, 1259))},
    "cp1251": "cp1251",
    "cp1252": "cp1252",
    "x-sjis": "shift_jis",
    "koi8-r": "koi8-r",
    "koi8-u": "koi8-u",
    "macintosh": "mac-roman",
    "ibm866": "cp866",
    "tis-620": "tis-620",
    "shift_jis": "shift_jis",
    "shift-jis": "shift_jis",
    "sjis": "shift_jis",
    "windows-31j": "cp932",
    "euc-jp": "euc_jp",
    "iso-2022-jp": "iso2022_jp",
    "gb2312": "gb2312",
    "gbk": "gbk",
    "gb18030": "gb18030",
    "big5": "big5",
    "big5-hkscs": "big5hkscs",
    "euc-kr": "euc_kr",
    "ks_c_5601-1987": "euc_kr",
    "ibm037": "cp037",
    "cp037": "cp037",
    "ibm500": "cp500",
    "ibm01140": "cp1140",
}

# XML 1.0, appendix F: the longer marks first, UTF-32's begins with UTF-16's.
_MARKS = (
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xfe\xff", "utf-16-be"),
    (b"\xff\xfe", "utf-16-le"),
)
_STARTS = (
    (b"\x00\x00\x00<", "utf-32-be"),
    (b"<\x00\x00\x00", "utf-32-le"),
    *((b"\x00\x00\x00" + bracket, "utf-32-be") for bracket in (b"{", b"[")),
    *((bracket + b"\x00\x00\x00", "utf-32-le") for bracket in (b"{", b"[")),
    (b"\x4c\x6f\xa7\x94", "cp037"),
)


class Detected(NamedTuple):
    """What the first bytes say: the byte order mark, and the codec of their family."""

    bom: bytes
    family: str


def detect(data: bytes) -> Detected:
    """The encoding family of `data`, by XML 1.0, appendix F; UTF-8 where nothing tells."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return Detected(mark, codec)
    for start, codec in _STARTS:
        if data.startswith(start):
            return Detected(b"", codec)
    # Behind `<` stands an ASCII character: a lone NUL before it is no UTF-16.
    if data[:3] == b"\x00<\x00" and data[3:4] > b"\x00":
        return Detected(b"", "utf-16-be")
    if data[:3] in (b"\x00{\x00", b"\x00[\x00") and data[3:4]:
        return Detected(b"", "utf-16-be")
    if data[:2] in (b"<\x00", b"{\x00", b"[\x00") and data[3:4] == b"\x00":
        return Detected(b"", "utf-16-le")
    return Detected(b"", "utf-8")


class Choice(NamedTuple):
    """The codec to decode with, and the kind of fault in how it is named, or ''."""

    codec: str
    fault: str


# Every byte means something in these, so decoding never tells that a text is in UTF-8.
_LATIN = frozenset(("iso8859-1", "iso8859-15", "cp1252"))
#: By codec, one that has all of its characters in the same place, and more.
WIDER = {
    "ascii": "utf-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
_EBCDIC = frozenset(("cp037", "cp500", "cp1140"))
_WIDE = ("utf-16", "utf-32")


def choose(detected: Detected, declared: str | None, data: bytes) -> Choice:
    """How to decode `data`, which begins behind the byte order mark.

    XML 1.0, section 4.3.3: it is an error for bytes to contradict the declaration,
    and for UTF-16 to come without a byte order mark.
    """
    family = detected.family
    if declared is None:
        is_unmarked = family.startswith(_WIDE) and not detected.bom
        return Choice(family, "missing-byte-order-mark" if is_unmarked else "")
    codec = ALLOWED.get(declared.lower())
    if codec is None:
        return Choice(family, "unsupported-encoding")
    if _contradicts(detected, codec):
        return Choice(family, "encoding-contradiction")
    if family.startswith(_WIDE):
        is_right = detected.bom or codec == family
        return Choice(family, "" if is_right else "missing-byte-order-mark")
    return _narrow(detected, codec, data)


def _contradicts(detected: Detected, codec: str) -> bool:
    family = detected.family
    if family.startswith(_WIDE):
        return not (codec == family or codec == family[:6])
    if codec.startswith(_WIDE) or (family in _EBCDIC) != (codec in _EBCDIC):
        return True
    return bool(detected.bom) and codec not in ("utf-8", "ascii")


def _narrow(detected: Detected, codec: str, data: bytes) -> Choice:
    if detected.bom:
        return Choice("utf-8", "")
    if codec not in _LATIN or data.isascii():
        return Choice(codec, "")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return Choice(codec, "")
    return Choice("utf-8", "encoding-mislabelled")


def by_transport(charset: str, data: bytes) -> str:
    """The codec for bytes without mark and declaration that come with this charset, or none.

    RFC 7303, section 3.2, believes the transport. We do where the bytes are no UTF-8:
    the default of a server is wrong more often than they are.
    """
    codec = ALLOWED.get(charset.lower(), "utf-8")
    if codec == "utf-8" or codec.startswith(_WIDE):
        return "utf-8"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return codec
    return "utf-8"


#: IANA's preferred MIME names for other names that people write, in lower case.
PREFERRED = {
    "utf8": "utf-8",
    "ascii": "us-ascii",
    "latin1": "iso-8859-1",
    "iso_8859-1": "iso-8859-1",
    "cp1251": "windows-1251",
    "cp1252": "windows-1252",
    "shift-jis": "shift_jis",
    "sjis": "shift_jis",
    "x-sjis": "shift_jis",
    "ks_c_5601-1987": "euc-kr",
    "cp037": "ibm037",
}
# What readers can be trusted to know; XML 1.0, section 4.3.3, demands UTF-8 and UTF-16 only.
_DEMANDED = frozenset(("utf-8", "ascii"))
_COMMON = frozenset(("iso8859-1", "cp1252"))


def remarks(declared: str | None, codec: str, text: str) -> list[tuple[str, dict[str, str]]]:
    """Kinds of faults, with their values, in how an encoding is named that is right otherwise."""
    if declared is None:
        return [] if text.isascii() or codec != "utf-8" else [("encoding-undeclared", {})]
    found = []
    preferred = PREFERRED.get(declared.lower())
    if preferred:
        found.append(("encoding-alias", {"declared": declared, "preferred": preferred}))
    if codec not in _DEMANDED and not codec.startswith("utf-16"):
        is_known = "known" if codec in _COMMON else ""
        found.append(("encoding-uncommon", {"declared": declared, "known": is_known}))
    return found
