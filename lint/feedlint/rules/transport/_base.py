"""What the rules about HTTP have in common."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.feeds.bases import Bases
from feedlint.rule import EVERY, ROOT, Rule, if_transport
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.concepts import Link, Value
    from feedlint.feeds.dialect import Form
    from feedlint.finding import Finding
    from feedlint.rule import Context
    from feedlint.witnesses.transport import Transport

#: What says of a document only that it is XML (RFC 7303, section 9) or JSON (RFC 8259, 11).
GENERIC = {
    "xml": frozenset(("application/xml", "text/xml")),
    "json": frozenset(("application/json", "text/json")),
}

_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_PORTS = {"http": "80", "https": "443"}
# RFC 6761, section 6.3; RFC 1122, section 3.2.1.3; RFC 4291, section 2.5.3.
_LOOPBACK = re.compile(r"(?:.*\.)?localhost\.?|127(?:\.[0-9]{1,3}){3}|\[::1\]", re.IGNORECASE)


#: Code points of an address that a message shows, where people are to copy it.
WHOLE = 300


def form_of(context: Context) -> Form:
    """What the document is, and the media type that it should have."""
    return context.feed.dialect.forms[context.document.form]


class TransportRule(Rule):
    """A rule about the exchange that brought a document; no other document reaches it."""

    visits, dialects = (if_transport(ROOT),), EVERY

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Hand the exchange to `judge`."""
        if context.transport is None:
            return iter(())
        return self.judge(context.transport, element, context)

    def judge(self, transport: Transport, root: Element, context: Context) -> Iterator[Finding]:
        """Yield what is wrong with the exchange."""
        del transport, root, context
        raise TypeError(f"{type(self).__name__} cannot judge an exchange")


def self_links(context: Context) -> list[Link]:
    """The self links of a document that have an address."""
    links = context.feed.head.links
    return [
        link for link in links if link.relation == "self" and link.address and link.address.text
    ]


def resolved(address: Value, url: str, context: Context) -> str:
    """The address of a link in a document from `url` (RFC 3986, section 5.1)."""
    base = context.once(Bases, url).of(address.node) or url
    return iri.resolve(base, address.text.strip(" \t\r\n"))


def normalized(address: str) -> str:
    """An address in the one form that all that lead to the same have.

    RFC 3986, section 6.2.2 and 6.2.3; RFC 3987, section 3.1; without its fragment.
    """
    parts = iri.split(address)
    scheme = (parts.scheme or "").lower()
    authority = iri.split_authority(parts.authority or "")
    host = _ascii_host((authority.host.text or "").lower())
    port = authority.port.text or _PORTS.get(scheme, "")
    path = _characters(iri.remove_dots(parts.path)) or "/"
    query = "" if parts.query is None else "?" + _characters(parts.query)
    return f"{scheme}://{host}:{port}{path}{query}"


def is_loopback(address: str) -> bool:
    """Whether an address is on the machine that asks: a site that is being worked on."""
    host = iri.split_authority(iri.split(address).authority or "").host.text
    return _LOOPBACK.fullmatch(host or "") is not None


def _ascii_host(host: str) -> str:
    # RFC 1035, section 2.3.4: no name is longer, and Python's codec is slow on longer ones.
    if host.isascii() or len(host) > 255:
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def _characters(part: str) -> str:
    octets = _BEYOND_ASCII.sub(_percent_encoded, part)
    return _ESCAPE.sub(_canonical, octets)


def _percent_encoded(match: re.Match[str]) -> str:
    return "".join(f"%{octet:02X}" for octet in match[0].encode("utf-8", "surrogatepass"))


def _canonical(match: re.Match[str]) -> str:
    character = chr(int(match[1], 16))
    return character if character in _UNRESERVED else match[0].upper()
