"""self-link-differs."""

from __future__ import annotations

import pytest

from feedlint.rules.transport._base import is_loopback, normalized
from feedlint.rules.transport.self_link_differs import SelfLinkDiffers
from feedlint.testing import Case, feed, rule_test

SELF = '<link rel="self" href="{}"/>'
LONG = '<link rel="http://www.iana.org/assignments/relation/self" href="/feed.atom"/>'
AT = "GET https://ada.invalid/feed.atom"
MOVED = """
GET http://ada.invalid/atom.xml
HTTP/1.1 302 Found
Location: https://ada.invalid/atom.xml
HTTP/1.1 301 Moved Permanently
Location: https://cdn.ada.invalid/1/feed.atom
HTTP/1.1 200 OK
"""


def _case(label: str, href: str, says: str = "", *, at: str = AT) -> Case:
    return Case(label, SELF.format(href), says, exchange=at)


CASES = [
    Case("from a file", SELF.format("http://elsewhere.invalid/")),
    _case("the same", "https://ada.invalid/feed.atom"),
    _case("spelt otherwise", "HTTPS://Ada.Invalid:443/./%66eed.atom#top"),
    _case("relative", "/feed.atom"),
    _case("space around it", " https://ada.invalid/feed.atom "),
    _case("asked first", "http://ada.invalid/atom.xml", at=MOVED),
    _case("on the way", "https://ada.invalid/atom.xml", at=MOVED),
    _case("at the end", "https://cdn.ada.invalid/1/feed.atom", at=MOVED),
    _case("another scheme", "⟦http://ada.invalid/feed.atom⟧", "is 'http://ada.invalid/feed.atom'"),
    _case("another host", "⟦https://www.ada.invalid/feed.atom⟧", "at 'https://ada.invalid/feed.a"),
    _case("another path", "⟦https://ada.invalid/Feed.atom⟧", "is 'https://ada.invalid/Feed.atom'"),
    _case("another query", "⟦https://ada.invalid/feed.atom?⟧", "feed.atom?'"),
    _case("elsewhere", "⟦http://ada.invalid/feed.atom⟧", "at 'https://cdn.", at=MOVED),
    _case("relative elsewhere", "⟦atom.xml⟧", "is 'atom.xml'"),
    _case(
        "not published", "https://ada.invalid/feed.atom", at="GET http://127.0.0.1:4000/feed.xml"
    ),
    _case(
        "not published, by name", "https://ada.invalid/", at="GET http://localhost:1313/feed.xml"
    ),
    Case("none", '<link rel="alternate" href="https://ada.invalid/"/>', exchange=AT),
    Case("no address", '<link rel="self"/>', exchange=AT),
    Case("one of two", SELF.format("/2") + SELF.format("/feed.atom"), exchange=AT),
    Case("none of two", SELF.format("⟦/2⟧") + SELF.format("/3"), "'/2'", exchange=AT),
    Case("IANA's long form", SELF.format("/2") + LONG, exchange=AT),
    Case("a base", '<link rel="self" xml:base="/blog/" href="⟦feed.atom⟧"/>', exchange=AT),
    Case(
        "a base that fits", '<link rel="self" xml:base="/blog/" href="../feed.atom"/>', exchange=AT
    ),
]
test_self_link_differs = rule_test(SelfLinkDiffers, CASES, wrap=feed)


@pytest.mark.parametrize(
    ("address", "same"),
    [
        ("http://ada.invalid", "http://ADA.invalid:80/"),
        ("https://ada.invalid/a%2fb", "https://ada.invalid:443/a%2Fb"),
        ("https://ada.invalid/é?ö", "https://ada.invalid/%c3%a9?%C3%B6"),
        ("https://müller.invalid/", "https://xn--mller-kva.invalid/"),
        ("https://user:word@ada.invalid/", "https://ada.invalid/"),
        ("https://ada.invalid/%7Eada", "https://ada.invalid/~ada"),
    ],
)
def test_spellings_of_one_address(address: str, same: str) -> None:
    assert normalized(address) == normalized(same)


@pytest.mark.parametrize(
    ("address", "other"),
    [
        ("http://ada.invalid/", "https://ada.invalid/"),
        ("http://ada.invalid/", "http://ada.invalid:8080/"),
        ("http://ada.invalid/a/b", "http://ada.invalid/a%2Fb"),
        ("http://ada.invalid/a", "http://ada.invalid/a/"),
        ("http://ada.invalid/a", "http://ada.invalid/a?"),
        (f"http://{'ü' * 80}.invalid/", "http://x.invalid/"),
    ],
)
def test_two_addresses(address: str, other: str) -> None:
    assert normalized(address) != normalized(other)


def test_addresses_of_this_machine() -> None:
    own = ("127.0.0.1", "127.1.2.3:80", "localhost", "LocalHost.:8000", "a.localhost", "[::1]:1")
    others = ("127.0.0.1.invalid", "localhost.invalid", "128.0.0.1", "[::2]", "")
    assert all(is_loopback(f"http://{host}/") for host in own)
    assert not any(is_loopback(f"http://{host}/") for host in others)
