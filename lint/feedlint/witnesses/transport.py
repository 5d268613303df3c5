"""How a feed came over HTTP, as rules see it; `feedlint.witnesses.fetch` makes the exchange."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from feedlint.reading.encodings import ALLOWED
from feedlint.values import media_type

if TYPE_CHECKING:
    from feedlint.reading.source import Source
    from feedlint.text.flaw import Flaw
    from feedlint.values.media_type import MediaType

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
#: The statuses that send a reader elsewhere for good (RFC 9110, section 15.4).
PERMANENT = frozenset((301, 308))
#: All statuses that a reader follows.
REDIRECTS = PERMANENT | {302, 303, 307}


class Redirect(NamedTuple):
    """One step on the way: the address that was asked, and the status of its answer."""

    url: str
    status: int

    @property
    def is_permanent(self) -> bool:
        """Whether readers are to keep the new address."""
        return self.status in PERMANENT


class Transport(NamedTuple):
    """The exchange that brought a feed.

    `url` is the address that the feed came from, behind all `redirects`; no address
    has userinfo or a fragment. `headers` are the fields of the last answer in their
    order, `size` is its body in octets as they were sent.
    """

    url: str
    headers: tuple[tuple[str, str], ...]
    size: int
    redirects: tuple[Redirect, ...] = ()
    #: The status of the last answer, and when it came in seconds since 1970; 0 where not known.
    status: int = 0
    fetched_at: float = 0.0

    @property
    def asked(self) -> str:
        """The address that was asked first."""
        return self.redirects[0].url if self.redirects else self.url

    @property
    def addresses(self) -> tuple[str, ...]:
        """Every address on the way, the feed's own last."""
        return (*(redirect.url for redirect in self.redirects), self.url)

    def field(self, name: str) -> str | None:
        """The value of a header field; several lines are one list (RFC 9110, section 5.3)."""
        lines = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(lines).strip(" \t") if lines else None

    @property
    def media_type(self) -> MediaType | Flaw | None:
        """What the Content-Type says, or what keeps it from being one; None without it."""
        value = self.field("Content-Type")
        # RFC 9110, section 5.6.6: behind a semicolon there need not be a parameter.
        return media_type.parse(value.rstrip("; \t")) if value else None

    @property
    def charset(self) -> str:
        """The charset of the Content-Type as it stands there; '' without one."""
        found = self.media_type
        if not isinstance(found, media_type.MediaType):
            return ""
        return next((p.value for p in found.parameters if p.name == "charset"), "")


def is_known_charset(charset: str) -> bool:
    """Whether a feed may come in this encoding."""
    return charset.lower() in ALLOWED


def is_charset_of(charset: str, source: Source) -> bool:
    """Whether a known charset is the one that a source was read with."""
    codec = ALLOWED[charset.lower()]
    if source.encoding == "ascii":
        # US-ASCII is a part of nearly everything.
        return reads_alike(charset, source)
    # `utf-16` and `utf-32` name both byte orders.
    is_family = codec in ("utf-16", "utf-32") and source.encoding.startswith(codec)
    return is_family or source.encoding == codec


def reads_alike(charset: str, source: Source) -> bool:
    """Whether a source has the same text in this charset; a byte order mark outdoes it.

    RFC 7303, section 3.2: the mark counts first, the charset second.
    """
    if source.bom:
        return True
    return source.data.decode(ALLOWED[charset.lower()], "replace") == source.text


def first_misread(charset: str, source: Source) -> tuple[int, int, str] | None:
    """The first place `[start:end]` that reads otherwise in a charset, and how; None if unknown."""
    codec = ALLOWED[charset.lower()]
    for match in _BEYOND_ASCII.finditer(source.text):
        try:
            octets = match[0].encode(source.encoding)
        except UnicodeEncodeError:
            return None
        other = octets.decode(codec, "replace")
        if other != match[0]:
            return (*match.span(), other)
    return None
