"""IPv6 addresses as they stand in an IRI (RFC 3986, section 3.2.2)."""

from __future__ import annotations

from feedlint.pattern import lazy

# RFC 3986, section 3.2.2: h16 and IPv4address; dec-octet has no leading zero.
_H16 = lazy(r"[0-9A-Fa-f]{1,4}")
_OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_IPV4 = lazy(rf"{_OCTET}(?:\.{_OCTET}){{3}}")
#: The pieces of 16 bits in an address.
_PIECES = 8
#: The longest form: six pieces of four digits and an IPv4 address.
_LONGEST = 45


def is_address(text: str) -> bool:
    """Whether `text` is an IPv6 address, without brackets and without a zone."""
    if len(text) > _LONGEST or ":::" in text:
        return False
    head, gap, tail = text.partition("::")
    if "::" in tail:
        return False
    # Only the last piece of the whole address may be an IPv4 address.
    before = _count(head, may_end_in_ipv4=not gap)
    after = _count(tail, may_end_in_ipv4=True) if gap else 0
    if before is None or after is None:
        return False
    total = before + after
    return total < _PIECES if gap else total == _PIECES


def _count(text: str, *, may_end_in_ipv4: bool) -> int | None:
    """Count the pieces of one side; None where one of them is none."""
    if not text:
        return 0
    pieces = text.split(":")
    count = len(pieces)
    if may_end_in_ipv4 and _IPV4.fullmatch(pieces[-1]):
        pieces.pop()
        count += 1
    return count if all(_H16.fullmatch(piece) for piece in pieces) else None
