"""Commit objects as bytes."""

from __future__ import annotations

import pytest

from feedlint.commits.objects import codec_of, read, subject_of

NAME = "0" * 40
TREE = b"tree %s" % (b"1" * 40)
WHO = b"A <a@x> 1700000000 +0100"


def raw(*lines: bytes, message: bytes = b"m\n") -> bytes:
    return b"\n".join((TREE, *lines)) + b"\n\n" + message


def test_all_headers() -> None:
    found = read(
        NAME,
        raw(
            b"parent " + b"2" * 40,
            b"parent " + b"3" * 40,
            b"author " + WHO,
            b"committer B C <b@x> -5 -0000",
            b"gpgsig -----BEGIN PGP SIGNATURE-----",
            b" parent inside a signature",
            b" -----END PGP SIGNATURE-----",
            b"encoding latin1",
            message=b"Gr\xfc\xdfe\n\nparent x\n",
        ),
    )
    assert found is not None
    assert found.parents == ("2" * 40, "3" * 40)
    assert found.author == (b"A", b"a@x", 1_700_000_000, "+0100")
    assert found.committer == (b"B C", b"b@x", -5, "-0000")
    assert found.messages == ("Grüße\n\nparent x\n", "Gr\ufffd\ufffde\n\nparent x\n")
    assert found.subject == "Grüße"


@pytest.mark.parametrize(
    ("line", "name", "address", "seconds"),
    [
        (b"<> 1 +0000", b"", b"", 1),
        (b"A  <a@x> 1 +0000", b"A", b"a@x", 1),
        (b"A <a@x>", b"A", b"a@x", None),
        (b"A <a@x> soon", b"A", b"a@x", None),
        (b"A <a@x> 99999999999999999999 +0000", b"A", b"a@x", None),
        (b"A <a@x> 1 +51800", b"A", b"a@x", 1),
    ],
)
def test_odd_signatures(line: bytes, name: bytes, address: bytes, seconds: int | None) -> None:
    found = read(NAME, raw(b"author " + line, b"committer " + WHO))
    assert found is not None
    assert found.author[:3] == (name, address, seconds)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n\n",
        b"tree x",
        raw(b"author " + WHO),
        raw(b"author no brackets", b"committer " + WHO),
        raw(b"committer " + WHO, b"author a <b <c> 1 +0000"),
        b"author %s\ncommitter %s\n\nm" % (WHO, WHO),
    ],
)
def test_what_is_no_commit(data: bytes) -> None:
    assert read(NAME, data) is None


@pytest.mark.parametrize(
    ("encoding", "codec"),
    [
        ("ISO-8859-1", "iso8859-1"),
        ("iso8859-15", "iso8859-15"),
        ("ISO8859_2", "iso8859-2"),
        ("latin1", "iso8859-1"),
        ("CP1252", "cp1252"),
        ("cp1251", "cp1251"),
        ("KOI8-R", "koi8-r"),
        ("Shift_JIS", "shift_jis"),
        ("UTF-8", "utf-8"),
        ("", ""),
        ("zlib", ""),
        ("rot13", ""),
        ("utf-7", ""),
        ("cp9999", ""),
    ],
)
def test_encodings(encoding: str, codec: str) -> None:
    assert codec_of(encoding) == codec


def test_bytes_without_an_encoding_have_several_readings() -> None:
    found = read(NAME, raw(b"author " + WHO, b"committer " + WHO, message=b"\xe2\x82 \x93a\x94"))
    assert found is not None
    assert found.messages == (
        "\ufffd\ufffd \ufffda\ufffd",
        "\ufffd \ufffda\ufffd",
        "â\x82 \x93a\x94",
        "â\u201a “a”",
    )


@pytest.mark.parametrize(
    ("message", "subject"),
    [
        ("a\n", "a"),
        ("a", "a"),
        ("a\nb\n\nc\n", "a b"),
        ("\n \n\ta\n\nc\n", "a"),
        ("a \r\n b\r\n\r\nc", "a b"),
        ("a\n \t\nb", "a"),
        ("", ""),
        ("\n", ""),
    ],
)
def test_subjects(message: str, subject: str) -> None:
    assert subject_of(message) == subject
