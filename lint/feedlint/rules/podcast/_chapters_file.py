"""The chapters of a JSON file, for the rules about them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

from feedlint.rule import FEED, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.finding import Finding
    from feedlint.rule import Context

CHAPTERS = frozenset(("chapters",))


class Chapter(NamedTuple):
    """A chapter: its node, and its times in seconds; None for one that is no number."""

    node: Any
    start: float | None
    end: float | None

    @property
    def is_shown(self) -> bool:
        """Whether it is in the list that listeners see."""
        return self.node.value.get("toc") is not False

    @property
    def title(self) -> str:
        """Its title; nothing where there is none."""
        title = self.node.value.get("title")
        return title if isinstance(title, str) else ""


def chapters_in(feed: Feed) -> list[Chapter]:
    """The chapters of a file; ask for it with `once`."""
    node: Any = feed.root
    found = node.member("chapters")
    inner = found.children if found is not None and found.kind == "array" else ()
    return [
        Chapter(child, _seconds(child, "startTime"), _seconds(child, "endTime"))
        for child in inner
        if child.kind == "object"
    ]


def _seconds(node: Any, name: str) -> float | None:
    value = node.member(name)
    if value is None or value.kind != "number":
        return None
    number = float(value.text)
    return number if math.isfinite(number) else None


class ChaptersRule(Rule):
    """A rule about a file of chapters."""

    visits, dialects = (FEED,), CHAPTERS

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Judge the chapters."""
        yield from self.judge(context.once(chapters_in, feed), context)

    def judge(self, chapters: list[Chapter], context: Context) -> Iterator[Finding]:
        """Yield what is wrong with the chapters."""
        raise TypeError(f"{type(self).__name__} judges no chapters")
