"""Media types (RFC 6838, section 4.2) with parameters (RFC 2045, section 5.1)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from feedlint.pattern import lazy
from feedlint.text.flaw import Flaw
from feedlint.text.show import show

# RFC 6838, section 4.2: restricted-name, 127 characters at most.
_NAME = lazy(r"[A-Za-z0-9][A-Za-z0-9!#$&\-^_.+]{0,126}")
# RFC 2045, section 5.1: token, and the quoted-string of RFC 5322, section 3.2.4.
_TOKEN = lazy(r"[!#$%&'*+\-.0-9A-Z^_`a-z{|}~]+")
_QUOTED = lazy(r'"(?:[^"\\\x00-\x08\x0a-\x1f\x7f]++|\\[\x20-\x7e\t])*+"')
_SPACE = lazy(r"[ \t]*")
#: Top-level types whose bodies have parts with types of their own (RFC 2045, 5.1).
_COMPOSITE = frozenset({"message", "multipart"})
# RFC 4287, section 4.1.3.3, by way of RFC 3023: the media types that are XML.
_XML = frozenset({"text/xml", "application/xml", "text/xml-external-parsed-entity"}) | {
    "application/xml-external-parsed-entity",
    "application/xml-dtd",
}


class Parameter(NamedTuple):
    """One parameter; the name in lower case, the value without quotes and escapes."""

    name: str
    value: str


class MediaType(NamedTuple):
    """A media type; `name` is `type/subtype` in lower case."""

    name: str
    parameters: tuple[Parameter, ...] = ()

    @property
    def is_xml(self) -> bool:
        """Whether RFC 4287, section 4.1.3.3, has it be an XML media type."""
        return self.name.endswith(("+xml", "/xml")) or self.name in _XML

    @property
    def is_text(self) -> bool:
        """Whether the top-level type is `text`."""
        return self.name.startswith("text/")

    @property
    def is_composite(self) -> bool:
        """Whether the top-level type is `message` or `multipart`."""
        return self.name.partition("/")[0] in _COMPOSITE


@lru_cache(maxsize=256)
def parse(text: str) -> MediaType | Flaw:
    """The media type that `text` is, or the first thing that keeps it from being one."""
    major = _NAME.match(text)
    if major is None or not text.startswith("/", major.end()):
        slash = text.find("/")
        reason = "it has no '/'" if slash < 0 else "what stands before the '/' is no type"
        return Flaw(0, slash if slash > 0 else len(text), reason)
    minor = _NAME.match(text, major.end() + 1)
    if minor is None:
        return _no_subtype(text, major.end() + 1)
    name = text[: minor.end()].lower()
    position = minor.end()
    parameters: list[Parameter] = []
    while position < len(text):
        space, position = position, _past_space(text, position)
        if position == len(text):
            return Flaw(space, position, "there is white space behind it")
        if text[position] != ";":
            return Flaw(position, position + 1, f"{show(text[position])} must not stand there")
        found = _parameter(text, _past_space(text, position + 1))
        if isinstance(found, Flaw):
            return found
        parameter, position = found
        parameters.append(parameter)
    return MediaType(name, tuple(parameters))


def _past_space(text: str, position: int) -> int:
    match = _SPACE.match(text, position)
    return match.end() if match else position


def _no_subtype(text: str, position: int) -> Flaw:
    if position == len(text):
        return Flaw(0, position, "there is no subtype behind the '/'")
    return Flaw(position, position + 1, f"{show(text[position])} must not stand there")


def _parameter(text: str, position: int) -> tuple[Parameter, int] | Flaw:
    """Read `name=value` at `position`; return it and where it ends."""
    name = _TOKEN.match(text, position)
    if name is None:
        return Flaw(position - 1, len(text), "there is no parameter behind ';'")
    if not text.startswith("=", name.end()):
        return Flaw(*name.span(), f"the parameter {show(name.group())} has no '='")
    start = name.end() + 1
    value = _TOKEN.match(text, start)
    if value:
        return Parameter(name.group().lower(), value.group()), value.end()
    quoted = _QUOTED.match(text, start)
    if quoted is None:
        return Flaw(name.start(), len(text), f"the parameter {show(name.group())} has no value")
    body = re.sub(r"\\(.)", r"\1", quoted.group()[1:-1])
    return Parameter(name.group().lower(), body), quoted.end()
