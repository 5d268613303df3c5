"""Addresses on the command line: which arguments are some, and what may be shown of them."""

from __future__ import annotations


def is_web(text: str) -> bool:
    """Whether an argument is an http or https address, and no path."""
    return text[:8].lower().startswith(("http://", "https://"))


def without_userinfo(address: str) -> str:
    """An address without the name and password before its host.

    The authority ends at the first slash, question mark or number sign, and its last
    `@` ends the userinfo (RFC 3986, section 3.2, as browsers read it).
    """
    start = address.index("//") + 2
    ends = [found for mark in "/?#\\" if (found := address.find(mark, start)) >= 0]
    authority = address[start : min(ends, default=len(address))]
    host = authority.rpartition("@")[2]
    return address[:start] + host + address[start + len(authority) :]
