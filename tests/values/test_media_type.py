"""Media types and their parameters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedlint.text.flaw import Flaw
from feedlint.values.media_type import MediaType, Parameter, parse

RIGHT = {
    "text/html": (),
    "Text/HTML": (),
    "application/atom+xml;type=entry": (("type", "entry"),),
    "text/plain; charset=utf-8 ; a=b": (("charset", "utf-8"), ("a", "b")),
    'a/b;A="c;d"': (("a", "c;d"),),
    'a/b;c="\\""': (("c", '"'),),
    'a/b;c=""': (("c", ""),),
    "application/vnd.a-b_c.d+json": (),
    "a/" + "b" * 127: (),
}
# The first wrong part stands between the marks.
WRONG = [
    "⟦html⟧",
    "⟦⟧",
    "text/⟦ ⟧html",
    "⟦text/⟧",
    "⟦/html⟧",
    "⟦a b⟧/c",
    "image/⟦*⟧",
    "text/html⟦;⟧",
    "text/html⟦ ⟧",
    "text/html ⟦c⟧harset=x",
    "a/b;⟦c⟧",
    "a/b;⟦c=⟧",
    'a/b;⟦c="⟧',
    'a/b;⟦c="\\"⟧',
    'a/b;c="d"⟦e⟧',
    "a/b⟦,⟧c/d",
    "⟦" + "a" * 128 + "⟧/b",
]


@pytest.mark.parametrize(("text", "parameters"), RIGHT.items())
def test_media_types(text: str, parameters: tuple[tuple[str, str], ...]) -> None:
    wanted = tuple(Parameter(*pair) for pair in parameters)
    assert parse(text) == MediaType(text.partition(";")[0].lower(), wanted)


@pytest.mark.parametrize("marked", WRONG)
def test_flaws(marked: str) -> None:
    flaw = parse(marked.replace("⟦", "").replace("⟧", ""))
    assert isinstance(flaw, Flaw)
    assert (flaw.start, flaw.end) == (marked.index("⟦"), marked.index("⟧") - 1)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("text/xml", "xml text"),
        ("application/xml", "xml"),
        ("image/svg+XML; a=b", "xml"),
        ("application/xml-dtd", "xml"),
        ("text/plain", "text"),
        ("message/rfc822", "composite"),
        ("Multipart/Mixed", "composite"),
        ("application/json", ""),
        ("application/xml+json", ""),
    ],
)
def test_kinds(text: str, kinds: str) -> None:
    media = parse(text)
    assert isinstance(media, MediaType)
    found = {"xml": media.is_xml, "text": media.is_text, "composite": media.is_composite}
    assert {name for name, is_so in found.items() if is_so} == set(kinds.split())


@given(st.text(st.sampled_from('a/b;=" \\*é'), max_size=20))
def test_nothing_raises(text: str) -> None:
    found = parse(text)
    assert isinstance(found, MediaType) or 0 <= found.start <= found.end <= len(text)
