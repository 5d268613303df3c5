"""The chapters that stand in an episode (Podlove Simple Chapters)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.feeds.podcast import seconds_of
from feedlint.pattern import lazy
from feedlint.rules.podcast._base import given

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.feeds.podcast import Part

_TIME = lazy(r"[0-9:]+(?:\.[0-9]*)?")


class Chapter(NamedTuple):
    """A chapter: where it starts, in seconds and as it is written."""

    node: Element
    start: float
    text: str


def chapters_of(part: Part) -> list[Chapter]:
    """The chapters of an episode whose starts can be read."""
    found = []
    for chapters in part.all("psc:chapters"):
        for node in chapters:
            if isinstance(node.tag, str) and node.tag.endswith("}chapter"):
                text = given(node, "start")
                if _TIME.fullmatch(text):
                    found.append(Chapter(node, seconds_of(text), text))
    return found
