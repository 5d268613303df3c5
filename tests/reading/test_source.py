"""Bytes to text and offsets to lines, in every encoding."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedlint.reading.encodings import ALLOWED, PREFERRED, WIDER, by_transport, detect
from feedlint.reading.source import InputError, Source, read_file

if TYPE_CHECKING:
    from pathlib import Path

SAMPLES = {
    "utf-8": "aé字𐍈",
    "utf-16-le": "aé字𐍈",
    "utf-16-be": "aé字𐍈",
    "utf-32-le": "aé字𐍈",
    "utf-32-be": "aé字𐍈",
    "iso-8859-1": "aéü",
    "iso-8859-2": "ačž",
    "windows-1251": "aжЯ",
    "windows-1252": "aé€",
    "koi8-r": "aж",
    "shift_jis": "a日本",
    "euc-jp": "a日本",
    "iso-2022-jp": "a日本",
    "gb2312": "a中文",
    "gb18030": "a中𐍈",
    "big5": "a中文",
    "euc-kr": "a가",
    "ibm037": "aé",
}
MARKS = {
    "utf-8": b"\xef\xbb\xbf",
    "utf-16-le": b"\xff\xfe",
    "utf-16-be": b"\xfe\xff",
    "utf-32-le": b"\xff\xfe\x00\x00",
    "utf-32-be": b"\x00\x00\xfe\xff",
}


def feed(encoding: str, sample: str) -> str:
    name = encoding[:6] if encoding.startswith(("utf-16", "utf-32")) else encoding
    return f'<?xml version="1.0" encoding="{name}"?>\n<feed><title>{sample}|</title>\r\n</feed>'


@pytest.mark.parametrize(("encoding", "sample"), SAMPLES.items())
def test_text_and_positions(encoding: str, sample: str) -> None:
    text = feed(encoding, sample)
    mark = MARKS.get(encoding, b"") if encoding != "utf-8" else b""
    source = Source("feed.atom", mark + text.encode(encoding))
    assert source.text == text
    assert source.bom == mark
    assert source.position(text.index("|")) == (2, len("<feed><title>") + len(sample) + 1)
    assert source.position(len(text)) == (3, len("</feed>") + 1)
    assert source.line(2) == f"<feed><title>{sample}|</title>"
    assert {fault.kind for fault in source.faults} <= {"encoding-uncommon"}


@pytest.mark.parametrize(("encoding", "mark"), MARKS.items())
def test_a_mark_needs_no_declaration(encoding: str, mark: bytes) -> None:
    source = Source("feed.atom", mark + "<feed>é</feed>".encode(encoding))
    assert source.text == "<feed>é</feed>"
    assert [fault.kind for fault in source.faults] == (
        ["encoding-undeclared"] if encoding == "utf-8" else []
    )


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_the_first_bytes_tell_without_a_mark(encoding: str) -> None:
    for text in ("<feed/>", "<?xml version='1.0'?><feed/>"):
        source = Source("feed.atom", text.encode(encoding))
        assert source.text == text
        assert [fault.kind for fault in source.faults] == ["missing-byte-order-mark"]


@pytest.mark.parametrize(
    "data", [b"", b"\x00", b"\x00<feed/>", b"<\x00feed", b"\xff", b"\xfe", b"<", b"\xef\xbb"]
)
def test_odd_beginnings_are_no_utf_16(data: bytes) -> None:
    assert detect(data) == (b"", "utf-8")


@pytest.mark.parametrize("codec", ["rot13", "zlib_codec", "utf-7", "idna", "unicode_escape", "hex"])
def test_the_document_cannot_pick_a_codec_of_pythons(codec: str) -> None:
    assert codec not in ALLOWED
    source = Source("feed.atom", f'<?xml version="1.0" encoding="{codec}"?><feed/>'.encode())
    assert source.encoding == "utf-8"
    assert [fault.kind for fault in source.faults] == ["unsupported-encoding"]


def test_the_tables_of_encodings_agree() -> None:
    for name, codec in ALLOWED.items():
        assert "a".encode(codec), name
    assert set(PREFERRED) <= set(ALLOWED)
    assert all(ALLOWED[name] == ALLOWED[PREFERRED[name]] for name in PREFERRED)
    assert set(WIDER) <= set(ALLOWED.values())


@pytest.mark.parametrize("narrow", [name for name in WIDER if name != "ascii"])
def test_the_wider_encoding_has_the_narrower_one(narrow: str) -> None:
    sample = {"big5": "中文", "euc_kr": "가나", "shift_jis": "日本"}.get(narrow, "中文")
    assert sample.encode(narrow).decode(WIDER[narrow]) == sample


def test_bad_bytes_keep_all_that_can_be_read() -> None:
    source = Source("feed.atom", "<feed>é".encode() + b"\xff\xfe" + "é</feed>".encode())
    assert source.text == "<feed>é\ufffd\ufffdé</feed>"
    assert source.faults_of_bytes
    assert not source.is_utf8


def test_the_text_is_the_bytes_only_in_utf_8() -> None:
    assert Source("a", "<feed>é</feed>".encode()).is_utf8
    assert not Source("a", "\ufeff<feed/>".encode("utf-16-le")).is_utf8


def test_the_transport_may_name_the_encoding() -> None:
    data = "<feed>é</feed>".encode("latin-1")
    assert Source("a", data, "ISO-8859-1").text == "<feed>é</feed>"
    assert Source("a", "<feed>é</feed>".encode(), "ISO-8859-1").text == "<feed>é</feed>"
    assert by_transport("utf-16", data) == "utf-8"
    assert by_transport("x-unknown", data) == "utf-8"


def test_lines_end_as_in_editors_and_nowhere_else() -> None:
    text = "a\nb\r\nc\rd\x85e\u2028f\x0bg\x0ch"
    source = Source("a", text.encode())
    assert source.line_count == 3
    assert [source.line(number) for number in (1, 2)] == ["a", "b"]
    assert source.line(3) == "c\rd\x85e\u2028f\x0bg\x0ch"
    assert source.position(text.index("h")) == (3, 11)
    assert source.position(text.index("\n", 3)) == (2, 3)


@given(st.text(alphabet="ab\r\n\u2028𐍈", max_size=30))
@settings(max_examples=200, deadline=None)
def test_every_offset_has_one_place(text: str) -> None:
    source = Source("a", text.encode())
    places = [source.position(offset) for offset in range(len(text) + 1)]
    assert places == sorted(set(places))
    for offset, (line, column) in enumerate(places):
        assert source.start_of(line) + column - 1 == offset
    lines = [source.line(number) for number in range(1, source.line_count + 1)]
    assert lines == [line.rstrip("\r") for line in text.split("\n")]


@given(st.binary(max_size=200))
@settings(max_examples=300, deadline=None)
def test_no_bytes_are_too_strange(data: bytes) -> None:
    source = Source("a", data)
    assert all(
        0 <= f.anchor.start <= (f.anchor.end or 0) <= len(source.text) for f in source.faults
    )


# ---- files


def test_a_regular_file(tmp_path: Path) -> None:
    path = tmp_path / "feed.atom"
    path.write_bytes(b"<feed/>")
    assert read_file(path) == b"<feed/>"
    assert read_file(path, 7) == b"<feed/>"


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "feed.atom"
    path.write_bytes(b"<feed/>")
    with pytest.raises(InputError, match="is too large: 7 bytes, the limit is 6"):
        read_file(path, 6)


def test_what_is_no_regular_file(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    for path, words in (
        (tmp_path, "is a directory"),
        (fifo, "is a FIFO"),
        (tmp_path / "none", "no such file"),
        (tmp_path / "a\0b", "null"),
        ("/dev/null", "is a character device"),
    ):
        with pytest.raises(InputError, match=words):
            read_file(path)
