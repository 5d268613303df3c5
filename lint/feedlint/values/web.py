"""Addresses on the command line: which arguments are some, and what may be shown of them."""

from __future__ import annotations

import re

# RFC 3986, section 3.2: a host, and a port of five digits at most.
_HOST = re.compile(r"(?:\[[^\[\]@]+\]|[^:\[\]@\s]+)(?::([0-9]{0,5}))?")
_MAX_PORT = 65_535


def is_web(text: str) -> bool:
    """Whether an argument is an http or https address, and no path."""
    return text[:8].lower().startswith(("http://", "https://"))


def without_userinfo(address: str) -> str:
    """An address without the name and password before its host.

    The authority ends at the first slash, question mark or number sign, and its last
    `@` ends the userinfo (RFC 3986, section 3.2, as browsers read it). Where that leaves
    no host that can be, a password may hold one of these: all before the last `@` goes.
    """
    start = address.find("//") + 2
    if start < 2:
        return address
    ends = [found for mark in "/?#\\" if (found := address.find(mark, start)) >= 0]
    end = min(ends, default=len(address))
    host = address[start:end].rpartition("@")[2]
    match = _HOST.fullmatch(host)
    if match is None or int(match[1] or 0) > _MAX_PORT:
        return address[:start] + (address[start:].rpartition("@")[2])
    return address[:start] + host + address[end:]
