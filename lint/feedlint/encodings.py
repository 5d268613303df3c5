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
    if data[:2] == b"<\x00" and data[3:4] == b"\x00":
        return Detected(b"", "utf-16-le")
    return Detected(b"", "utf-8")
