"""Properties that hold of every input: no exception, sane spans, fixes that do no harm."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from feedlint.command import config
from feedlint.command.config import ConfigError
from feedlint.commits import trailers
from feedlint.commits.persons import person_of
from feedlint.text.flaw import Flaw
from feedlint.values import address, dates, iri, language, media_type, tag_uri, urn
from tests.invariants import FEED, SNIPPETS, check_fixes, check_sane, names, report

if TYPE_CHECKING:
    import pytest

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"

edits = st.lists(
    st.tuples(st.integers(0, len(FEED)), st.integers(0, 12), st.sampled_from(SNIPPETS)),
    min_size=1,
    max_size=4,
)


def edited(changes: list[tuple[int, int, str]]) -> str:
    text = FEED
    for start, length, snippet in changes:
        text = text[:start] + snippet + text[start + length :]
    return text


@settings(max_examples=250, derandomize=True, deadline=None)
@given(changes=edits, encoding=st.sampled_from(["utf-8", "utf-16", "utf-8-sig"]))
def test_edited_feed(changes: list[tuple[int, int, str]], encoding: str) -> None:
    check_sane(edited(changes).encode(encoding, "surrogatepass"))


@settings(max_examples=250, derandomize=True, deadline=None)
@given(
    places=st.lists(st.tuples(st.integers(0, len(FEED) - 1), st.integers(0, 255)), max_size=6),
    end=st.integers(0, len(FEED)),
)
def test_mutated_bytes(places: list[tuple[int, int]], end: int) -> None:
    data = bytearray(FEED.encode())
    for place, value in places:
        data[place] = value
    check_sane(bytes(data[:end] if end % 3 == 0 else data))


@settings(max_examples=100, derandomize=True, deadline=None)
@given(data=st.binary(max_size=200))
def test_noise(data: bytes) -> None:
    check_sane(data)


@settings(max_examples=120, derandomize=True, deadline=None)
@given(changes=edits)
def test_fixes_do_no_harm(changes: list[tuple[int, int, str]]) -> None:
    check_fixes(edited(changes).encode("utf-8", "surrogatepass"))


@settings(max_examples=60, derandomize=True, deadline=None)
@given(number=st.integers(0, 1), changes=st.lists(st.integers(0, 10_000), max_size=5))
def test_examples_with_lines_taken_out(number: int, changes: list[int]) -> None:
    path = sorted(EXAMPLES.glob("*.atom"))[number]
    lines = path.read_bytes().split(b"\n")
    for change in changes:
        del lines[change % len(lines)]
    check_sane(b"\n".join(lines))


ENCODINGS = ["utf-8", "utf-16-le", "utf-16-be", "utf-32", "iso-8859-1", "windows-1252", "shift_jis"]


@settings(max_examples=60, derandomize=True, deadline=None)
@given(
    written=st.sampled_from(ENCODINGS),
    declared=st.one_of(st.sampled_from([*ENCODINGS, "utf-7", "idna", ""]), st.text(max_size=9)),
    mark=st.sampled_from([b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"]),
    title=st.text(max_size=20),
)
def test_encodings(written: str, declared: str, mark: bytes, title: str) -> None:
    text = FEED.replace('"utf-8"', f'"{declared}"', 1).replace("pump: prime it", title)
    check_sane(mark + text.encode(written, "replace"))


WORDS = [
    *("Signed-off-by: ", "signed-off-by:", "Co-developed-by:\t", "Fixes: ", "Cc: ", "Link: "),
    *("Change-Id: ", "Ada <a@b.invalid>", "<a@b", "a@b>", '"A" <a@b.c>', '0123456789ab ("x")'),
    *("\n", "\n\n", "\n ", " ", "# ", "> ", "---\n", "diff --git a/a b/a\n"),
    *("(cherry picked from ", "commit 0123456789ab", "\t", "[x: y]", ":", "a"),
    *("é", "𝒳", "\u2028", "\u00a0", "<", "&", "]]>"),
]  # fmt: skip
messages = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=5)), max_size=25).map(
    "".join
)


@settings(max_examples=100, derandomize=True, deadline=None)
@given(message=messages, other=messages)
def test_messages(message: str, other: str) -> None:
    start, end = FEED.index("\nSay why"), FEED.index("\n</content>")
    text = FEED[:start] + escaped(message) + FEED[end:]
    start, end = text.rindex("\nSay why"), text.rindex("<br/>")
    check_sane((text[:start] + escaped(other) + text[end:]).encode("utf-8", "replace"))


def escaped(text: str) -> str:
    legal = re.sub(r"[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "?", text)
    return legal.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@settings(max_examples=100, derandomize=True, deadline=None)
@given(message=messages)
def test_trailers_and_persons(message: str) -> None:
    block = trailers.parse(message)
    assert 0 <= block.start <= block.end <= len(message)
    for trailer in block.trailers:
        assert block.start <= trailer.start < trailer.end <= block.end
        person = person_of(trailer.value)
        assert all(0 <= p.start <= p.end <= len(trailer.value) for p in person.problems)


SYNTAX = [
    *("http:", "//", "/", "?", "#", "@", ":", "[", "]", "[::1]", "%", "%41", "%zz", "..", ".", "é"),
    *("tag:", "a.invalid,", "2024", "-02-30", "T24:60:60", "Z", "+01:00", "urn:", "uuid:", "text/"),
    *("; charset=", '"', "\\", "en", "-US", "x-", "Tue, 02 Jan ", " ", "\n"),
    *("\u200e", "\U000e0001"),
]  # fmt: skip
values = st.lists(st.one_of(st.sampled_from(SYNTAX), st.text(max_size=3)), max_size=8).map("".join)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(text=values, base=values)
def test_values(text: str, base: str) -> None:
    parsed = media_type.parse(text)
    check_flaw(parsed if isinstance(parsed, Flaw) else None, text)
    for find in (iri.flaw, address.flaw, language.flaw, language.unregistered):
        check_flaw(find(text), text)
    for scheme, find in (("tag:", tag_uri.flaw), ("urn:", urn.flaw), ("urn:uuid:", urn.uuid_flaw)):
        check_flaw(find(scheme + text), scheme + text)
    assert dates.is_rfc3339(text) is (dates.parse(text) is not None)
    repaired = dates.repair(text)
    assert repaired is None or dates.is_rfc3339(repaired)
    # RFC 3986, section 5.2: what is resolved against an address, even itself, is absolute.
    resolved = iri.resolve(f"http://a.invalid/{base}", text)
    if iri.flaw(text) is None:
        assert iri.is_absolute(resolved)
        assert iri.resolve(resolved, resolved) == resolved


def check_flaw(flaw: Flaw | None, text: str) -> None:
    if flaw is not None:
        assert 0 <= flaw.start <= flaw.end <= len(text), flaw
        assert flaw.reason.isprintable()


SETTINGS = [
    *("select = ", "ignore = ", "[severity]\n", "[per-file-ignores]\n", "[rules.trailer-person]\n"),
    *('["A"]', "[]", '"A"', "= 1", "\n", "exclude = ", '"**/["', "strict = true", "id-not-iri = "),
    *("plugins = ", '["nothing"]', '""', "'''", "\x00", "é", "1e999", "2024-01-01", "[a.b]", "[["),
]


@settings(max_examples=100, derandomize=True, deadline=None)
@given(parts=st.lists(st.one_of(st.sampled_from(SETTINGS), st.text(max_size=4)), max_size=10))
def test_configurations(tmp_path_factory: pytest.TempPathFactory, parts: list[str]) -> None:
    path = tmp_path_factory.mktemp("config") / "feedlint.toml"
    path.write_bytes("".join(parts).encode("utf-8", "replace"))
    # A configuration is right, or it is refused with one line that says why.
    with contextlib.suppress(ConfigError):
        config.load(str(path))


COMMENTS = [
    *("feedlint-ignore: ", "feedlint-ignore-file: ", "feedlint-ignore", "id-not-iri", "A001", ", "),
    *(" -- ", "why", "ALL", "-", "--", ">", "\n", ":", "nothing", " ", "A"),
]


@settings(max_examples=100, derandomize=True, deadline=None)
@given(
    # Nothing may stand before the declaration.
    place=st.integers(FEED.index("<feed"), len(FEED)),
    parts=st.lists(st.sampled_from(COMMENTS), min_size=1, max_size=6),
)
def test_suppressions(place: int, parts: list[str]) -> None:
    place = FEED.rindex("<", 0, place + 1)
    comment = f"<!-- {''.join(parts)} -->"
    data = (FEED[:place] + comment + FEED[place:]).encode()
    check_sane(data)
    # A comment hides; apart from what is said of itself, it adds nothing.
    kept = names(report(data)[1])
    about_comments = {"unused-suppression", "double-hyphen", "malformed-tag", "unclosed-markup"}
    if "--" not in "".join(parts) and ">" not in parts:
        assert set(kept) - about_comments <= set(names(report(FEED.encode())[1]))
