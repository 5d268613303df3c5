"""IRIs and IRI references (RFC 3986, RFC 3987): parts, flaws, resolution.

Nothing here raises on what a feed may say, and all of it is linear in the text.
Offsets are code points of the text that was handed in.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from feedlint.pattern import lazy
from feedlint.text.flaw import Flaw
from feedlint.text.show import show
from feedlint.values import ipv6

# RFC 3987, section 2.2: ucschar, without the bidirectional formatting characters
# U+200E, U+200F and U+202A to U+202E, which section 4.1 keeps out of an IRI.
_UCS = (
    "\u00a0-\u200d\u2010-\u2029\u202f-\ud7ff\uf900-\ufdcf\ufdf0-\uffef"
    "\U00010000-\U0001fffd\U00020000-\U0002fffd\U00030000-\U0003fffd\U00040000-\U0004fffd"
    "\U00050000-\U0005fffd\U00060000-\U0006fffd\U00070000-\U0007fffd\U00080000-\U0008fffd"
    "\U00090000-\U0009fffd\U000a0000-\U000afffd\U000b0000-\U000bfffd\U000c0000-\U000cfffd"
    "\U000d0000-\U000dfffd\U000e1000-\U000efffd"
)
# RFC 3987, section 2.2: iprivate, in a query only.
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
# RFC 3986, sections 2.2 and 2.3: sub-delims and unreserved.
_CHAR = "A-Za-z0-9._~!$&'()*+,;=\\-"


@cache
def _run(extra: str) -> re.Pattern[str]:
    """Compile a run of iunreserved, sub-delims, percent-encoded octets and `extra`.

    Only when a reference asks for it: the most are plain, and this takes long.
    """
    return re.compile(f"(?:[{_CHAR}{_UCS}{extra}]++|%[0-9A-Fa-f]{{2}})*+")


@cache
def _ascii_run(extra: str) -> re.Pattern[str]:
    """Compile the same for text that has nothing beyond ASCII, which is much quicker."""
    plain = extra.replace(_PRIVATE, "")
    return re.compile(f"(?:[{_CHAR}{plain}]++|%[0-9A-Fa-f]{{2}})*+")


# RFC 3986, section 3.1.
_SCHEME = lazy(r"[A-Za-z][A-Za-z0-9+.\-]*")
# RFC 3987, section 2.2: what each part has beside iunreserved and sub-delims.
_USERINFO, _HOST, _PATH, _QUERY, _FRAGMENT = ":", "", ":@/", f":@/?{_PRIVATE}", ":@/?"
_PORT = lazy(r"[0-9]*")
# RFC 3986, section 3.2.2: IPvFuture.
_FUTURE = lazy(r"v[0-9A-Fa-f]+\.[A-Za-z0-9._~!$&'()*+,;=:\-]+", re.IGNORECASE)
#: Most references of a feed are of this form, and right.
_PLAIN = lazy(
    rf"https?://[A-Za-z0-9.\-]+(?:/[{_CHAR}:@/]*+)?(?:\?[{_CHAR}:@/?]*+)?(?:#[{_CHAR}]*+)?"
)
#: The highest number of a TCP or UDP port (RFC 6335, section 6).
_LAST_PORT = 65535


class Part(NamedTuple):
    """One component and where it starts; `text` is None where it is absent."""

    text: str | None
    start: int

    @property
    def end(self) -> int:
        """Where the component ends."""
        return self.start + len(self.text or "")


class Reference(NamedTuple):
    """The components of an IRI reference, as RFC 3986, appendix B, splits it."""

    scheme: str | None
    authority: str | None
    path: str
    query: str | None
    fragment: str | None

    def __str__(self) -> str:
        """The reference put together again (RFC 3986, section 5.3)."""
        scheme = "" if self.scheme is None else self.scheme + ":"
        authority = "" if self.authority is None else "//" + self.authority
        query = "" if self.query is None else "?" + self.query
        fragment = "" if self.fragment is None else "#" + self.fragment
        return scheme + authority + self.path + query + fragment


class Authority(NamedTuple):
    """The parts of an authority (RFC 3986, section 3.2), with offsets into it."""

    userinfo: Part
    host: Part
    port: Part


@lru_cache(maxsize=4096)
def split(text: str) -> Reference:
    """Split `text` into components; every text has them, right or wrong."""
    rest, mark, fragment = text.partition("#")
    rest, question, query = rest.partition("?")
    head, colon, tail = rest.partition(":")
    has_scheme = bool(colon) and "/" not in head
    path = tail if has_scheme else rest
    authority = None
    if path.startswith("//"):
        authority, slash, path = path[2:].partition("/")
        path = slash + path
    return Reference(
        head if has_scheme else None,
        authority,
        path,
        query if question else None,
        fragment if mark else None,
    )


def split_authority(text: str) -> Authority:
    """Split an authority at its last `@` and at the colon behind the host."""
    user, at, rest = text.rpartition("@")
    start = len(user) + len(at)
    colon = _port_colon(rest)
    host = rest if colon < 0 else rest[:colon]
    port = None if colon < 0 else rest[colon + 1 :]
    return Authority(
        Part(user if at else None, 0), Part(host, start), Part(port, start + len(host) + 1)
    )


def _port_colon(text: str) -> int:
    """Find the colon before the port; the ones in brackets belong to the host."""
    if not text.startswith("["):
        return text.find(":")
    bracket = text.rfind("]")
    return text.find(":", bracket) if bracket >= 0 else -1


def scheme_of(text: str) -> str:
    """The scheme of `text` in lower case; empty where it has none that is well formed."""
    match = _SCHEME.match(text)
    if match is None or not text.startswith(":", match.end()):
        return ""
    return match.group().lower()


def is_absolute(text: str) -> bool:
    """Whether `text` has a scheme, and so is an IRI and no relative reference."""
    return bool(scheme_of(text))


@lru_cache(maxsize=4096)
def flaw(text: str) -> Flaw | None:
    """The first thing that keeps `text` from being an IRI reference (RFC 3987, 2.2)."""
    if _PLAIN.fullmatch(text):
        return None
    parts = split(text)
    start = 0
    if parts.scheme is not None:
        if wrong := _scheme_flaw(parts.scheme):
            return wrong
        start = len(parts.scheme) + 1
    if parts.authority is not None:
        start += 2
        if wrong := _authority_flaw(parts.authority, start):
            return wrong
        start += len(parts.authority)
    for piece, extra, gap in (
        (parts.path, _PATH, 0),
        (parts.query, _QUERY, 1),
        (parts.fragment, _FRAGMENT, 1),
    ):
        if piece is not None:
            start += gap
            if wrong := _character_flaw(extra, piece, start):
                return wrong
            start += len(piece)
    return None


def _scheme_flaw(scheme: str) -> Flaw | None:
    if _SCHEME.fullmatch(scheme):
        return None
    # A reference whose first segment has a colon would need "./" before it.
    if not scheme:
        return Flaw(0, 1, "there is no scheme before ':'")
    if wrong := _character_flaw(_PATH, scheme, 0):
        return wrong
    return Flaw(0, len(scheme), "what stands before the first ':' is no scheme")


def _authority_flaw(text: str, offset: int) -> Flaw | None:
    userinfo, host, port = split_authority(text)
    if userinfo.text is not None and (
        wrong := _character_flaw(_USERINFO, userinfo.text, offset + userinfo.start)
    ):
        return wrong
    return _host_flaw(host.text or "", offset + host.start) or (
        None if port.text is None else _port_flaw(port.text, offset + port.start)
    )


def _host_flaw(host: str, offset: int) -> Flaw | None:
    if not host.startswith("["):
        return _character_flaw(_HOST, host, offset)
    end = offset + len(host)
    if not host.endswith("]") or len(host) == 1:
        return Flaw(offset, end, "the host begins with '[' and has no ']' at its end")
    literal = host[1:-1]
    address, zone, _ = literal.partition("%25")  # RFC 6874: a zone behind the address
    if _FUTURE.fullmatch(literal) or ipv6.is_address(address if zone else literal):
        return None
    return Flaw(offset, end, "what stands in brackets is no IPv6 address")


def _port_flaw(port: str, offset: int) -> Flaw | None:
    end = offset + len(port)
    if not _PORT.fullmatch(port):
        return Flaw(offset, end, "the port is no number")
    digits = port.lstrip("0")
    if len(digits) > len(str(_LAST_PORT)) or int(digits or "0") > _LAST_PORT:
        return Flaw(offset, end, f"the port is above {_LAST_PORT}")
    return None


def _character_flaw(extra: str, piece: str, offset: int) -> Flaw | None:
    match = (_ascii_run if piece.isascii() else _run)(extra).match(piece)
    stop = match.end() if match else 0
    if stop == len(piece):
        return None
    start = offset + stop
    if piece[stop] == "%":
        end = min(stop + 3, len(piece))
        return Flaw(start, offset + end, "'%' is not followed by two hexadecimal digits")
    return Flaw(start, start + 1, f"{_name(piece[stop])} must not stand there")


def _name(character: str) -> str:
    named = {" ": "a space", "\n": "a line end", "\t": "a tab"}.get(character)
    if named:
        return named
    return show(character) if character.isprintable() else f"U+{ord(character):04X}"


def resolve(base: str, reference: str) -> str:
    """Resolve `reference` against an absolute `base` (RFC 3986, section 5.2)."""
    there, here = split(base), split(reference)
    if here.scheme is not None:
        return str(here._replace(path=remove_dots(here.path)))
    if here.authority is not None:
        return str(here._replace(scheme=there.scheme, path=remove_dots(here.path)))
    if not here.path:
        query = there.query if here.query is None else here.query
        return str(there._replace(query=query, fragment=here.fragment))
    path = here.path if here.path.startswith("/") else _merge(there, here.path)
    return str(there._replace(path=remove_dots(path), query=here.query, fragment=here.fragment))


def _merge(base: Reference, path: str) -> str:
    """Merge as RFC 3986, section 5.2.3, does."""
    if base.authority is not None and not base.path:
        return "/" + path
    return base.path[: base.path.rfind("/") + 1] + path


def remove_dots(path: str) -> str:
    """Remove dot-segments (RFC 3986, section 5.2.4)."""
    if "." not in path:
        return path
    out: list[str] = []
    segments = path.split("/")
    last = len(segments) - 1
    for number, segment in enumerate(segments):
        if segment not in {".", ".."}:
            out.append(segment)
            continue
        # The empty first segment stands for the leading slash.
        if segment == ".." and out and (len(out) > 1 or out[0]):
            out.pop()
        if number == last:
            out.append("")
    return "/".join(out)


def advice(text: str, wrong: Flaw) -> str:
    """What to do about a flaw of an IRI reference, with the right one where it is plain."""
    at = text[wrong.start : wrong.start + 1]
    if _TEMPLATE.search(text):
        gap = "<no value>" not in text
        return "fill in what the template left open" if gap else _NO_VALUE
    if at in _SIGNS:
        return _SIGNS[at]
    if at and (ord(at) < 0x20 or at in _DIRECTIONS):
        return f"take {_name(at)} out"
    stripped = text.strip()
    encoded = _UNSAFE.sub(lambda match: f"%{ord(match[0]):02X}", stripped)
    whole = (encoded,) if is_absolute(text) else ()
    for candidate in (text.replace("\\", "/"), stripped, *whole):
        if candidate != text and candidate and flaw(candidate) is None:
            return f"write {show(candidate, 200)[1:-1]}"
    if not whole:
        return "write a whole address, such as https://kestrel.net/notes, or leave it out"
    return "write the address as a browser shows it"


_SIGNS = {
    "%": "write %25 for a percent sign, or the two hexadecimal digits of the octet",
    "#": "write %23 for the second number sign, or take it out with what follows",
}
# The tags of template engines.
_TEMPLATE = lazy(r"\{\{|\{%|<%|\$\{|<no value>")
_NO_VALUE = "give the page the value that its template asks for, or have it leave this out"
# RFC 3987, section 4.1: formatting characters that turn the direction of text.
_DIRECTIONS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
# What is never part of an IRI, and stands for itself where it is percent-encoded.
_UNSAFE = lazy(r'[ "<>^`{|}]')
