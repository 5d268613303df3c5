"""What a missing element can be taken from: other elements of the same feed or entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import first_in
from feedlint.finding import Fix, Safety, rewrite
from feedlint.names import SPACE, atom, text_of
from feedlint.values.dates import parse
from feedlint.values.iri import is_absolute

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element as Element


class _Source(NamedTuple):
    """A value, and what it was found in."""

    value: str
    words: str


def derived(parents: Iterable[Element], name: str) -> Fix | None:
    """A fix that gives each of `parents` the element `name`, where something says its value.

    An id comes from the self or alternate link, a date from the newest entry or from
    `published`; each is a guess, so the fix is unsafe.
    """
    find = {"id": _id, "updated": _updated}.get(name, _nothing)
    sources = [(parent, found) for parent in parents if (found := find(parent)) is not None]
    if not sources:
        return None
    edits = []
    for parent, found in sources:
        tag = f"{parent.prefix}:{name}" if parent.prefix else name
        text = found.value.replace("&", "&amp;").replace("<", "&lt;")
        edits.append(rewrite(first_in(parent), f"\n<{tag}>{text}</{tag}>"))
    return Fix(f"Take the {name} from {sources[0][1].words}", Safety.UNSAFE, tuple(edits))


def _nothing(parent: Element) -> None:
    del parent


def _id(parent: Element) -> _Source | None:
    links = {link.get("rel") or "alternate": link for link in parent.iterchildren(atom("link"))}
    wanted = ("self", "alternate") if parent.tag == atom("feed") else ("alternate",)
    for rel in wanted:
        address = links[rel].get("href", "").strip(SPACE) if rel in links else ""
        if is_absolute(address):
            return _Source(address, f"the {rel} link")
    return None


def _updated(parent: Element) -> _Source | None:
    if parent.tag == atom("feed"):
        entries = parent.iterchildren(atom("entry"))
        dates = [text for entry in entries for text in _texts(entry, "updated")]
        words = "the newest entry"
    else:
        dates = list(_texts(parent, "published"))
        words = "published"
    known = [(instant, text) for text in dates if (instant := parse(text)) is not None]
    return _Source(max(known)[1], words) if known else None


def _texts(parent: Element, name: str) -> Iterator[str]:
    for child in parent.iterchildren(atom(name)):
        yield text_of(child).strip(SPACE)
