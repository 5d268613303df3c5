"""The normal form in which ids should be written (RFC 4287, section 4.2.6)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from feedlint.pattern import lazy
from feedlint.text.flaw import Flaw
from feedlint.values.iri import Reference, remove_dots, scheme_of, split, split_authority

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

#: Schemes whose authority has a default port (RFC 9110, section 4.2; RFC 1738, 3.2).
_MOST_MARKS = 500
_DEFAULT_PORTS = {"http": "80", "https": "443", "ws": "80", "wss": "443", "ftp": "21"}
#: Schemes for which an empty path means "/" (RFC 9110, section 4.2.3; RFC 6455, 3).
_ROOTED = frozenset({"http", "https", "ws", "wss"})
# RFC 3986, section 2.1.
_OCTET = lazy(r"%([0-9A-Fa-f]{2})")
# RFC 3986, section 2.3: characters that need no percent-encoding.
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


@lru_cache(maxsize=4096)
def departure(text: str) -> Flaw | None:
    """The first place where the well-formed IRI `text` is not in normal form."""
    scheme = scheme_of(text)
    if not scheme:
        return None
    return next(_departures(text, scheme), None)


def _departures(text: str, scheme: str) -> Iterator[Flaw]:
    size = len(scheme)
    if not text.startswith(scheme):
        yield Flaw(0, size, "the scheme is not in lower case")
    parts = split(text)
    path_start = size + 1
    if parts.authority is not None:
        yield from _in_authority(parts.authority, scheme, path_start + 2)
        path_start += 2 + len(parts.authority)
    path = parts.path
    if not path and parts.authority and scheme in _ROOTED:
        yield Flaw(0, len(text), "the path is empty, where '/' means the same")
    if "/." in path and path.startswith("/") and remove_dots(path) != path:
        yield Flaw(path_start, path_start + len(path), "the path has dot-segments")
    if "%" in text:
        yield from _in_octets(text)
    if not text.isascii():
        yield from _in_composition(text)


def _in_authority(authority: str, scheme: str, start: int) -> Iterator[Flaw]:
    userinfo, host, port = split_authority(authority)
    if userinfo.text is not None and not userinfo.text.strip(":"):
        yield Flaw(start, start + host.start, "the user information is empty")
    if host.text and host.text != _lower(host.text):
        yield Flaw(start + host.start, start + host.end, "the host is not in lower case")
    if port.text is not None and port.text in {"", _DEFAULT_PORTS.get(scheme)}:
        yield Flaw(start + port.start - 1, start + port.end, "the port says what goes unsaid")


def _in_octets(text: str) -> Iterator[Flaw]:
    for match in _OCTET.finditer(text):
        if chr(int(match[1], 16)) in _UNRESERVED:
            yield Flaw(*match.span(), f"{match[0]} encodes what needs no encoding")
        elif match[1] != match[1].upper():
            yield Flaw(*match.span(), f"{match[0]} is not in upper case")


def _in_composition(text: str) -> Iterator[Flaw]:
    composed = _composed(text)
    if composed == text:
        return
    pairs = zip(text, composed, strict=False)
    # The first difference is at most one character behind its base character.
    first = next((i for i, (old, new) in enumerate(pairs) if old != new), len(composed))
    yield Flaw(first, min(first + 1, len(text)), "the characters are not composed (NFC)")


def canonical(text: str) -> str:
    """The well-formed IRI `text` in the form that RFC 4287, section 4.2.6, asks for."""
    scheme = scheme_of(text)
    if not scheme:
        return text
    parts = split(text)
    path = remove_dots(parts.path) if parts.path.startswith("/") else parts.path
    if not path and parts.authority and scheme in _ROOTED:
        path = "/"
    authority = None if parts.authority is None else _authority(parts.authority, scheme)
    whole = str(Reference(scheme, authority, path, parts.query, parts.fragment))
    return _composed(_OCTET.sub(_recode, whole))


def _composed(text: str) -> str:
    """A text in NFC; one with hundreds of marks on a character stays as it is.

    To put marks in order takes the square of their number (UAX 15 knows 30 in a row).
    """
    import unicodedata

    if text.isascii():
        return text
    if len(text) > _MOST_MARKS:
        row = 0
        for character in text:
            row = row + 1 if unicodedata.combining(character) else 0
            if row > _MOST_MARKS:
                return text
    return unicodedata.normalize("NFC", text)


def _authority(text: str, scheme: str) -> str:
    userinfo, host, port = split_authority(text)
    user = f"{userinfo.text}@" if userinfo.text and userinfo.text.strip(":") else ""
    number = port.text if port.text and port.text != _DEFAULT_PORTS.get(scheme) else ""
    return user + _lower(host.text or "") + (f":{number}" if number else "")


def _lower(host: str) -> str:
    """Lower the letters of a host, but not the digits of its octets."""
    return _OCTET.sub(lambda match: match[0].upper(), host.lower())


def _recode(match: re.Match[str]) -> str:
    character = chr(int(match[1], 16))
    return character if character in _UNRESERVED else match[0].upper()
