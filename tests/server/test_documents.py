"""Edits reach the place that the editor means, also behind what ends a line for Python."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("pygls", reason="the extra `server` is not installed")

from lsprotocol import types
from pygls.workspace import PositionCodec

from feedlint.server.documents import FeedDocument, FeedWorkspace
from feedlint.server.lines import Lines

ENCODINGS = ("utf-8", "utf-16", "utf-32")


def document(text: str, encoding: str = "utf-16") -> FeedDocument:
    return FeedDocument("file:///feed.xml", text, 1, position_codec=PositionCodec(encoding))


def edit(
    start: tuple[int, int], end: tuple[int, int], text: str
) -> types.TextDocumentContentChangePartial:
    place = types.Range(types.Position(*start), types.Position(*end))
    return types.TextDocumentContentChangePartial(place, text)


@pytest.mark.parametrize("character", ["\u2028", "\u0085", "\x0c", "\x0b", "\x1e"])
def test_an_edit_behind_what_ends_no_line(character: str) -> None:
    changed = document(f"<a>{character}</a>\n<b>old</b>\n")
    changed.apply_change(edit((1, 3), (1, 6), "new"))
    assert changed.source == f"<a>{character}</a>\n<b>new</b>\n"
    assert len(changed.lines) == 2


def test_the_workspace_has_such_texts() -> None:
    workspace = FeedWorkspace(None)
    workspace.put_text_document(types.TextDocumentItem("file:///a", "xml", 1, "a\x0cb"))
    assert workspace.get_text_document("file:///a").lines == ("a\x0cb",)


@given(
    st.text("ab\n\r\u2028\u0085\x0c\u00e9\U0001f33e", max_size=25),
    st.data(),
    st.sampled_from(ENCODINGS),
)
def test_any_edit(text: str, data: st.DataObject, encoding: str) -> None:
    places = st.integers(0, len(text)).filter(lambda n: text[n - 1 : n + 1] != "\r\n")
    start, end = sorted((data.draw(places), data.draw(places)))
    lines = Lines(text, encoding)
    changed = document(text, encoding)
    changed.apply_change(edit(lines.position(start), lines.position(end), "X\n"))
    assert changed.source == text[:start] + "X\n" + text[end:]
