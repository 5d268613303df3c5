"""Feeds whose root has lost its namespace: one fault for that, and all the others too."""

from __future__ import annotations

import pytest

from feedlint.feeds.recognise import document_of
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.document import State
from feedlint.reading.source import Source
from feedlint.testing import entry

ATOM = "http://www.w3.org/2005/Atom"
FEED = entry("<updated>soon</updated>")
LOST = {
    "missing": ("", "missing-namespace"),
    "case": (ATOM.lower(), "wrong-namespace"),
    "scheme": (ATOM.replace("http:", "https:"), "wrong-namespace"),
    "white space": (f"{ATOM} ", "padded"),
}


def lost(name: str) -> str:
    return FEED.replace(f' xmlns="{ATOM}"', f' xmlns="{name}"' if name else "")


@pytest.mark.parametrize("kind", ["missing", "case", "scheme"])
def test_the_rest_is_told_as_well(kind: str) -> None:
    name, rule = LOST[kind]
    text = lost(name)
    found = lint(Source("f", text.encode()), select(builtin())).diagnostics
    assert [(d.name, text[slice(*d.span)]) for d in found] == [
        (rule, text[: text.index(">") + 1]),
        ("date-not-rfc3339", "soon"),
    ]
    assert found[0].element == "/feed"


def test_white_space_around_it_is_one_fault() -> None:
    text = lost(f"{ATOM} ")
    found = lint(Source("f", text.encode()), select(builtin())).diagnostics
    assert [d.name for d in found] == ["namespace-near-miss", "date-not-rfc3339"]


@pytest.mark.parametrize(
    "text",
    [
        "<feed><eggs/></feed>",
        "<entry xmlns='urn:x-a:1'><id/><title/></entry>",
        "<feed xmlns='http://purl.org/atom/ns#'><id/><title/></feed>",
    ],
)
def test_what_may_be_something_else_stays_lost(text: str) -> None:
    document = document_of(Source("f", text.encode()))
    assert document.state is State.LOST
    assert document.text == text
