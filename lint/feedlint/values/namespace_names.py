"""Which names of namespaces are URIs, as parsers and RFC 3986 have it."""

from __future__ import annotations

import re
from functools import lru_cache

from feedlint.pattern import lazy
from feedlint.values import iri, tag_uri, urn

# RFC 3986, appendix A; what libxml2 refuses of it (an empty port) is left out.
_SIGNS = r"(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})"
_PATH = rf"(?:{_SIGNS}|[:@/])*+"
_URI = lazy(
    rf"""(?:
      (?:[A-Za-z][A-Za-z0-9+.-]*+:)?+
      //(?:(?:{_SIGNS}|:)*+@)?+(?:\[[0-9A-Fa-f:.]+\]|{_SIGNS}*+)(?::[0-9]+)?(?:/{_PATH})?
    | [A-Za-z][A-Za-z0-9+.-]*+:(?!//){_PATH}
    | (?!//)(?:{_SIGNS}|@)*+(?:/{_PATH})?
    )(?:\?(?:{_SIGNS}|[:@/?])*+)?(?:\#(?:{_SIGNS}|[:@/?])*+)?""",
    re.VERBOSE,
)
_SPACE = " \t\r\n"
_PORT = lazy(r"[A-Za-z][A-Za-z0-9+.-]*+://[^/?#]*:0*([0-9]+)(?=[/?#]|\Z)")
#: The highest number of a port (RFC 6335, section 6); one of more digits is above it.
_LAST_PORT, _DIGITS = 65535, 6
_STAND_IN = "urn:x-feedlint:name:"


@lru_cache(maxsize=1024)
def is_uri(name: str) -> bool:
    """Whether a namespace name is a URI reference, as parsers check it."""
    return _URI.fullmatch(name) is not None


@lru_cache(maxsize=1024)
def reason(name: str) -> str:
    """What keeps a namespace name from being a URI, or one of its scheme; '' if nothing."""
    if not is_uri(name):
        if name.strip(_SPACE) != name:
            return "white space stands around it"
        found = iri.flaw(name)
        return found.reason if found else _not_ascii(name)
    port = _PORT.match(name)
    if port and int(port[1][:_DIGITS]) > _LAST_PORT:
        return f"the port is above {_LAST_PORT}"
    lower = name[:9].lower()
    if lower.startswith("tag:"):
        found = tag_uri.flaw(name)
    elif lower.startswith("urn:uuid:"):
        found = urn.uuid_flaw(name)
    elif lower.startswith("urn:"):
        found = urn.flaw(name)
    elif lower.startswith("uuid:"):
        found = urn.uuid_flaw(f"urn:{name}")
    else:
        return ""
    return found.reason if found else ""


def _not_ascii(name: str) -> str:
    stray = next((character for character in name if not character.isascii()), "")
    return f"'{stray}' is not ASCII" if stray else "it has not the form of one"


def is_relative(name: str) -> bool:
    """Whether a namespace name has no scheme."""
    return bool(name) and is_uri(name) and not iri.scheme_of(name)


def readable(name: str) -> str:
    """A name that a parser takes, in the place of one that is no URI."""
    from urllib.parse import quote

    for candidate in (name.strip(_SPACE), quote(name, safe=":/?#@!$&'()*+,;=%~")):
        if candidate and is_uri(candidate):
            return candidate
    return _STAND_IN + quote(name, safe="")
