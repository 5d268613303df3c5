"""The guid that a show should have, and those that slips give."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.rules.podcast._base import given

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show

#: The namespace of UUIDs that podcast:guid is made in.
_PODCASTS = "ead4c236-bf58-58c6-a2c6-a6b28d128cb6"


class Slip(NamedTuple):
    """How a wrong guid was made, and the right one of the same address."""

    how: str
    right: str


def right_guid(show: Show) -> str:
    """The guid of the address that the feed calls its own; nothing where it names none."""
    from uuid import UUID, uuid5

    address = next(_addresses(show), "")
    return str(uuid5(UUID(_PODCASTS), _bare(address))) if address else ""


def slips_of(show: Show) -> dict[str, Slip]:
    """The guids that were made of the feed's own addresses in a wrong way."""
    from uuid import NAMESPACE_DNS, NAMESPACE_URL, UUID, uuid5

    namespace = UUID(_PODCASTS)
    found: dict[str, Slip] = {}
    for address in _addresses(show):
        bare = _bare(address)
        right = str(uuid5(namespace, bare))
        for scheme in ("https://", "http://"):
            for end in ("", "/"):
                found[str(uuid5(namespace, scheme + bare + end))] = Slip("with the scheme", right)
        found[str(uuid5(namespace, f"{bare}/"))] = Slip("with a slash at the end", right)
        for other, name in ((NAMESPACE_URL, "URLs"), (NAMESPACE_DNS, "names of hosts")):
            for text in (bare, f"https://{bare}", f"http://{bare}", f"{bare}/"):
                found[str(uuid5(other, text))] = Slip(f"in the namespace of {name}", right)
    return found


def _addresses(show: Show) -> Iterator[str]:
    head = show.head
    own = [given(link, "href") for link in head.all("atom:link") if given(link, "rel") == "self"]
    for address in (*own, head.text("itunes:new-feed-url")):
        if "://" in address:
            yield address


def _bare(address: str) -> str:
    return address.partition("://")[2].rstrip("/")
