"""IRI references: their parts, the place of what is wrong with them, resolution."""

from __future__ import annotations

import ipaddress
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedlint.values import ipv6, iri

RIGHT = [
    "",
    "#",
    "?a=1:2",
    "a/b;c=d",
    "./1:2",
    "//ada.invalid",
    "https://ada.invalid/?a=b&c[0]=1".replace("[0]", "%5B0%5D"),
    "http://ada:secret@ada.invalid:8080/%20",
    "http://ada.invalid:/",
    "http://ada.invalid:65535/",
    "http://[::1]:80/",
    "http://[fe80::1%25en0]/",
    "http://[v1.future:x]/",
    "http://a..b/",
    "mailto:ada@ada.invalid",
    "urn:isbn:0451450523",
    "tag:ada.invalid,2024:1",
    "magnet:?xt=urn:btih:1",
    "did:web:ada.invalid",
    "javascript:alert(1)",
    "http://詹姆斯.com/詹.html?詹#詹",
    "http://ada.invalid/?\ue000",
    "http://ada.invalid/\U0001f600",
    "http://ada.invalid/\u00a0",
]
# The first wrong part stands between the marks.
WRONG = [
    ("http://ada.invalid/a⟦ ⟧b c", "a space must not stand there"),
    ("⟦ ⟧http://ada.invalid/", "a space"),
    ("http://ada.invalid/a⟦\n⟧b", "a line end"),
    ("http://ada.invalid/a⟦\t⟧b", "a tab"),
    ("http://ada.invalid/⟦[⟧0]", "'['"),
    ("http://ada.invalid/a⟦\\⟧b", "must not stand there"),
    ("http://ada.invalid/?a⟦{⟧b}", "'{'"),
    ("http://ada.invalid/#a⟦#⟧b", "'#'"),
    ("⟦%zz⟧", "hexadecimal"),
    ("a⟦%⟧", "hexadecimal"),
    ("a⟦%4⟧", "hexadecimal"),
    ("a⟦%4g⟧h", "hexadecimal"),
    ("http://⟦[x⟧", "no ']'"),
    ("http://⟦[⟧", "no ']'"),
    ("http://⟦[::1⟧/a", "no ']'"),
    ("http://⟦[::1]x⟧/", "no ']'"),
    ("http://⟦[1.2.3.4]⟧/", "no IPv6"),
    ("http://a⟦@⟧b@c/", "'@'"),
    ("http://ada.⟦<⟧b>/", "'<'"),
    ("http://ada.invalid:⟦8x⟧/", "no number"),
    ("http://ada.invalid:⟦65536⟧/", "above 65535"),
    ("http://ada.invalid:⟦" + "9" * 5000 + "⟧/", "above 65535"),
    ("⟦1a⟧:b", "no scheme"),
    ("⟦a_b⟧:c", "no scheme"),
    ("⟦:⟧b", "no scheme before"),
    ("http://ada.invalid/⟦\u202e⟧", "U+202E"),
    ("http://ada.invalid/⟦\ue000⟧", "U+E000"),
    ("http://ada.invalid/⟦\x7f⟧", "U+007F"),
    ("http://ada.invalid/⟦\ufffe⟧", "U+FFFE"),
]
# RFC 3986, section 5.4, all of it.
BASE = "http://a/b/c/d;p?q"
RESOLVED = """
g:h g:h|g http://a/b/c/g|./g http://a/b/c/g|g/ http://a/b/c/g/|/g http://a/g|//g http://g
?y http://a/b/c/d;p?y|g?y http://a/b/c/g?y|#s http://a/b/c/d;p?q#s|g#s http://a/b/c/g#s
g?y#s http://a/b/c/g?y#s|;x http://a/b/c/;x|g;x http://a/b/c/g;x|g;x?y#s http://a/b/c/g;x?y#s
 http://a/b/c/d;p?q|. http://a/b/c/|./ http://a/b/c/|.. http://a/b/|../ http://a/b/
../g http://a/b/g|../.. http://a/|../../ http://a/|../../g http://a/g|../../../g http://a/g
../../../../g http://a/g|/./g http://a/g|/../g http://a/g|g. http://a/b/c/g.|.g http://a/b/c/.g
g.. http://a/b/c/g..|..g http://a/b/c/..g|./../g http://a/b/g|./g/. http://a/b/c/g/
g/./h http://a/b/c/g/h|g/../h http://a/b/c/h|g;x=1/./y http://a/b/c/g;x=1/y
g;x=1/../y http://a/b/c/y|g?y/./x http://a/b/c/g?y/./x|g?y/../x http://a/b/c/g?y/../x
g#s/./x http://a/b/c/g#s/./x|g#s/../x http://a/b/c/g#s/../x|http:g http:g
"""
PAIRS = [tuple(pair.split(" ")) for line in RESOLVED[1:-1].split("\n") for pair in line.split("|")]


@pytest.mark.parametrize("text", RIGHT)
def test_references(text: str) -> None:
    assert iri.flaw(text) is None


@pytest.mark.parametrize(("marked", "reason"), WRONG, ids=[m[:40] for m, _ in WRONG])
def test_flaws(marked: str, reason: str) -> None:
    flaw = iri.flaw(re.sub("[⟦⟧]", "", marked))
    assert flaw is not None
    assert (flaw.start, flaw.end) == (marked.index("⟦"), marked.index("⟧") - 1)
    assert reason in flaw.reason


@pytest.mark.parametrize(("reference", "wanted"), PAIRS, ids=[pair[0] for pair in PAIRS])
def test_resolution(reference: str, wanted: str) -> None:
    assert iri.resolve(BASE, reference) == wanted


def test_resolution_without_a_path() -> None:
    assert iri.resolve("http://a", "b") == "http://a/b"
    assert iri.resolve("http://a", "") == "http://a"


@given(st.text(st.sampled_from("ab:/?#@[].%1 詹"), max_size=30))
def test_a_split_text_is_put_together_again(text: str) -> None:
    assert str(iri.split(text)) == text


@given(st.text(max_size=30))
def test_flaws_lie_in_the_text(text: str) -> None:
    flaw = iri.flaw(text)
    assert flaw is None or 0 <= flaw.start < flaw.end <= len(text)


@pytest.mark.parametrize(
    ("text", "scheme"),
    [("HTTP://a", "http"), ("a+b-c.1:x", "a+b-c.1"), ("1a:b", ""), ("//a", ""), ("a/b:c", "")],
)
def test_schemes(text: str, scheme: str) -> None:
    assert iri.scheme_of(text) == scheme
    assert iri.is_absolute(text) is bool(scheme)


ADDRESSES = st.lists(
    st.sampled_from(["1", "::", ":", "fff0", "1.2.3.4", "0.0.0.256", "a:", ":b", "01.2.3.4", "g"]),
    max_size=11,
).map("".join)


@given(ADDRESSES)
def test_ipv6_agrees_with_the_standard_library(text: str) -> None:
    try:
        right = bool(ipaddress.IPv6Address(text))
    except ValueError:
        right = False
    assert ipv6.is_address(text) is right


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/photos/<no value>", "give the page the value that its template asks for"),
        ("https://a.invalid/{{ x }}", "fill in what the template left open"),
        ("https://a.invalid/#b#c", "write %23 for the second number sign"),
        ("https://a.invalid/100%", "write %25 for a percent sign"),
        ("https://a.invalid/a b", "write https://a.invalid/a%20b"),
        ("a b", "write a whole address"),
    ],
)
def test_advice(text: str, said: str) -> None:
    wrong = iri.flaw(text)
    assert wrong is not None
    assert iri.advice(text, wrong).startswith(said)
