"""URNs (RFC 8141, section 2) and the UUIDs among them (RFC 9562, section 4)."""

from __future__ import annotations

import re
from functools import lru_cache

from feedlint.pattern import lazy
from feedlint.text.flaw import Flaw
from feedlint.text.show import show
from feedlint.values.iri import flaw as iri_flaw

# RFC 8141, section 2: NID is (alphanum) 0*30(ldh) (alphanum).
_NID = lazy(r"[A-Za-z0-9][A-Za-z0-9\-]{0,30}[A-Za-z0-9]")
# RFC 9562, section 4: hexadecimal digits in groups of 8, 4, 4, 4 and 12.
_UUID = lazy(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
#: Most names are of this form, and right.
_PLAIN = lazy(r"urn:[a-z0-9][a-z0-9\-]{0,30}[a-z0-9]:[A-Za-z0-9.:_\-]+")
_DIGITS = lazy(r"[0-9A-Fa-f]{32}")
_NOT_HEX = lazy(r"[^0-9A-Fa-f\-]")
_NID_START = len("urn:")
_UUID_START = len("urn:uuid:")


@lru_cache(maxsize=4096)
def flaw(text: str) -> Flaw | None:
    """The first thing that keeps `text`, which begins with `urn:`, from being a URN."""
    if _PLAIN.fullmatch(text):
        return None
    nid, colon, rest = text[_NID_START:].partition(":")
    end = _NID_START + len(nid)
    if not colon:
        return Flaw(0, len(text), "there is no ':' behind the namespace identifier")
    if not _NID.fullmatch(nid):
        reason = f"{show(nid)} is not a namespace identifier"
        # An empty identifier is shown by the colon behind it.
        return Flaw(_NID_START, max(end, _NID_START + 1), reason)
    if not rest or rest[0] in "/?#":
        # RFC 8141, section 2: an NSS has at least one character, and no slash first.
        return Flaw(end, end + 1, "there is no name behind the namespace identifier")
    return iri_flaw(text)


def is_uuid(text: str) -> bool:
    """Whether `text` is in the namespace of UUIDs, with a well-formed UUID or not."""
    return text[:_UUID_START].lower() == "urn:uuid:"


@lru_cache(maxsize=4096)
def uuid_flaw(text: str) -> Flaw | None:
    """The first thing that keeps `text`, which begins with `urn:uuid:`, from having a UUID."""
    uuid = text[_UUID_START:]
    # RFC 8141, section 2.3: components and a fragment may follow any name.
    uuid = re.split("[?#]", uuid, maxsplit=1)[0]
    if _UUID.fullmatch(uuid):
        return None
    if stray := _NOT_HEX.search(uuid):
        start = _UUID_START + stray.start()
        return Flaw(start, start + 1, f"{show(stray.group())} is not a hexadecimal digit")
    start, end = (_UUID_START if uuid else 0), _UUID_START + len(uuid)
    return Flaw(start, end, "it is not 8-4-4-4-12 hexadecimal digits")


def hyphenated(text: str) -> str:
    """A `urn:uuid:` without its hyphens, or with some, with all; empty where it is no UUID."""
    digits = text[_UUID_START:].replace("-", "")
    if not _DIGITS.fullmatch(digits):
        return ""
    groups = (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])
    return text[:_UUID_START] + "-".join(groups)
