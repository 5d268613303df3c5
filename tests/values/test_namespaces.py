"""The namespaces that feeds use, and names that are almost one of them."""

from __future__ import annotations

import pytest

from feedlint.rule import ATOM, XHTML
from feedlint.values.namespaces import KNOWN, OBSOLETE, USUAL, folded, nearly


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        (ATOM, ""),
        ("http://www.w3.org/2005/atom", ATOM),
        ("https://www.w3.org/2005/Atom", ATOM),
        ("http://www.w3.org/2005/Atom/", ATOM),
        ("http://w3.org/2005/Atom#", ATOM),
        (" http://www.w3.org/2005/Atom\n", ATOM),
        ("http://www.w3.org/2005", ""),
        ("http://www.w3.org/1999/XHTML", XHTML),
        ("http://search.yahoo.com/mrss", "http://search.yahoo.com/mrss/"),
        ("http://search.yahoo.com/", ""),
        ("urn:x", ""),
        ("", ""),
    ],
)
def test_nearly(name: str, meant: str) -> None:
    assert nearly(name) == meant


def test_no_two_names_fall_together() -> None:
    assert len({folded(name) for name in KNOWN}) == len(KNOWN)
    assert not set(OBSOLETE) & set(KNOWN)
    assert all(nearly(name) != ATOM for name in OBSOLETE)


def test_usual_prefixes() -> None:
    assert USUAL["dc"] == "http://purl.org/dc/elements/1.1/"
    assert USUAL["opensearch"] == "http://a9.com/-/spec/opensearch/1.1/"
    assert all(prefix in KNOWN[name] for prefix, name in USUAL.items())
    assert not {"xml", "a", "g"} & set(USUAL)
