"""undecodable-bytes."""

from __future__ import annotations

import pytest

from feedlint.reading.source import Source
from feedlint.rules.xml.undecodable_bytes import UndecodableBytes
from feedlint.testing import Case, diagnose, rule_test

FEED = '<feed xmlns="http://www.w3.org/2005/Atom"><title>{}</title></feed>\n'

CASES = [
    Case("utf-8", "<feed><title>Grüße</title></feed>"),
    Case("a replacement character", "<feed><title>\ufffd</title></feed>"),
]
test_undecodable_bytes = rule_test(UndecodableBytes, CASES)

BYTES = [
    # text, bad bytes, text; declared encoding; message, help
    (
        "caf",
        b"\xe9",
        "",
        "",
        "the byte E9 is not UTF-8",
        "In windows-1252 the first word is 'café'",
    ),
    ("a", b"\xc0\xaf", "b", "", "the bytes C0 AF are not UTF-8", "Save the file as UTF-8"),
    ("\ufffd", b"\xff", "", "utf-8", "the byte FF is not UTF-8", "Save the file as UTF-8"),
    ("𐍈", b"\xed\xa0\xbd", "", "", "the bytes ED A0 BD are not UTF-8", "Save the file as UTF-8"),
    ("日", b"\xff", "", "euc-jp", "the byte FF is not EUC-JP", "Save the file as UTF-8"),
    (
        "日",
        b"\x87\x40",
        "",
        "shift_jis",
        "the byte 87 is not SHIFT_JIS",
        "It is CP932 that has them",
    ),
    ("中", b"\x95\x45", "", "gb2312", "the byte 95 is not GB2312", "It is GB18030 that has them"),
    ("é", b"\x81", "", "windows-1252", "the byte 81 is not WINDOWS-1252", "Save the file as UTF-8"),
    ("a", b"\xa3", "", "us-ascii", "the byte A3 is not US-ASCII", "Save the file as UTF-8"),
    ("a", b"\xc3\xbc", "", "us-ascii", "the byte C3 is not US-ASCII", "It is UTF-8 that has"),
]


@pytest.mark.parametrize(("before", "bad", "after", "encoding", "message", "advice"), BYTES)
def test_bytes(
    before: str, bad: bytes, after: str, encoding: str, message: str, advice: str
) -> None:
    declaration = f'<?xml version="1.0" encoding="{encoding}"?>\n' if encoding else ""
    start, end = (declaration + FEED).split("{}")
    name = encoding or "utf-8"
    data = (start + before).encode(name) + bad + (after + end).encode(name)
    (found,) = diagnose(UndecodableBytes, data)
    assert found.message == message
    assert advice in found.help
    text = Source("feed.atom", data).text
    assert found.span.start == len(start + before)
    assert text[: found.span.start] == start + before
    assert text[found.span.end :] == after + end


def test_further_places_are_counted() -> None:
    (found,) = diagnose(UndecodableBytes, b"<feed>a\xff b\xff c\xff</feed>")
    assert found.message == "the byte FF is not UTF-8, and 2 more places"
    assert found.span == (7, 8)


@pytest.mark.parametrize(
    ("encoding", "mark", "bad", "message"),
    [
        ("utf-16-le", b"\xff\xfe", b"\x00\xd8", "the bytes 00 D8 are not UTF-16-LE"),
        ("utf-16-be", b"\xfe\xff", b"\xdc\x00", "the bytes DC 00 are not UTF-16-BE"),
        ("utf-32-le", b"\xff\xfe\0\0", b"\0\0\x11\0", "the bytes 00 00 11 00 are not UTF-32-LE"),
    ],
)
def test_wide(encoding: str, mark: bytes, bad: bytes, message: str) -> None:
    before, after = FEED.format("a|b").split("|")
    data = mark + before.encode(encoding) + bad + after.encode(encoding)
    (found,) = diagnose(UndecodableBytes, data)
    assert found.message == message
    assert found.span == (len(before), len(before) + 1)


def test_a_feed_cut_in_a_character_is_one_fault() -> None:
    data = FEED.encode().partition(b"{}")[0] + "é".encode()[:1]
    assert diagnose(UndecodableBytes, data) == ()


def test_the_encoding_is_named_by_all_bytes_not_by_the_first() -> None:
    start, end = FEED.split("{}")
    (found,) = diagnose(UndecodableBytes, (start + "关于我们公司的新闻" + end).encode("gbk"))
    assert "In gb18030 the first word is '关于我们公司的新闻'" in found.help
    mixed = "关于我们公司的新闻".encode("gbk") + b" " + "Новости города".encode("koi8-r")
    (found,) = diagnose(UndecodableBytes, start.encode() + mixed + end.encode())
    assert found.help.endswith("fixed. Save the file as UTF-8")
