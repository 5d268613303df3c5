"""Two contents of one entry against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.names import XML
from feedlint.text.difference import Difference, Tier, compare

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.commits.message import Region
    from feedlint.feeds.concepts import Text
    from feedlint.feeds.holders import Entry

_LOST_LINES = frozenset({Tier.TRAILING_BLANKS, Tier.WHITE_SPACE})


class Disagreement(NamedTuple):
    """Where two regions differ; the difference counts from their beginnings."""

    first: Region
    other: Region
    difference: Difference


def disagreement(first: Region | None, other: Region | None, title: str) -> Disagreement | None:
    """How two contents of an entry differ; None if they say the same.

    Texts in two languages are no renditions of one text. White space does not count
    where HTML collapsed it, and neither does the title in one of them.
    """
    if first is None or other is None or _language(first) != _language(other):
        return None
    found = compare(first.text, other.text)
    if found is None:
        return None
    mine, theirs = _behind_title(first, title), _behind_title(other, title)
    if (mine is first) is not (theirs is other):
        # One of them repeats the title, as gitweb does and cgit does not; unless they
        # agree further as they are, and one is the title with a change in it.
        behind = compare(mine.text, theirs.text)
        if behind is None or behind.tier in _LOST_LINES or behind.one >= found.one:
            first, other, found = mine, theirs, behind
    if found is None or (found.tier in _LOST_LINES and _is_flowed(first, other)):
        return None
    return Disagreement(first, other, found)


def contents_of(entry: Entry, *, with_summaries: bool) -> list[Text | Element]:
    """The contents of an entry; in RSS, where each has a text at most, its summaries as well."""
    if with_summaries:
        return [*entry.contents, *entry.summaries]
    return [found.node for found in entry.all("content")]


def is_of_one_message(found: Disagreement) -> bool:
    """Whether two texts that differ are one message: as many lines, most of them the same."""
    one, other = (region.text.strip("\n").count("\n") for region in found[:2])
    return one == other and 0 < found.difference.lines <= one // 2 + 1 and one > 0


def _language(region: Region) -> str | None:
    return region.construct.get(f"{{{XML}}}lang")


def _is_flowed(first: Region, other: Region) -> bool:
    return first.rendition.is_flowed or other.rendition.is_flowed


def _behind_title(region: Region, title: str) -> Region:
    text = region.text.lstrip("\n")
    rest = text.removeprefix(title)
    if rest == text or rest[:1] not in {"", "\n"}:
        return region
    return region._replace(start=region.end - len(rest))
