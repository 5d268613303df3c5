"""What the rules about podcasts share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.feeds.concepts import in_attribute, in_text
from feedlint.feeds.podcast import show_of
from feedlint.names import SPACE
from feedlint.rule import FEED, Rule, if_podcast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.anchor import Anchor
    from feedlint.feeds.podcast import Show
    from feedlint.feeds.view import Feed
    from feedlint.finding import Finding
    from feedlint.rule import Context

RSS = frozenset(("rss",))


class ShowOptions(NamedTuple):
    """The option of the rules that know what directories demand: `apple` or `psp1`."""

    profile: str = "generic"


class PodcastRule(Rule):
    """A rule about a whole show, called for podcasts alone."""

    visits, dialects = (if_podcast(FEED),), RSS

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Judge the show."""
        yield from self.judge(context.once(show_of, feed), context)

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Yield what is wrong with a show."""
        raise TypeError(f"{type(self).__name__} judges no show")


def on_word(node: Element) -> Anchor:
    """The text of an element without the white space around it; its tag where it has none."""
    return in_text(node).anchor()


def on_part(node: Element, name: str) -> Anchor:
    """The value of an attribute; the start tag where there is none."""
    value = in_attribute(node, name)
    return on_word(node) if value is None else value.anchor()


def given(node: Element, name: str) -> str:
    """An attribute without the white space around it; nothing where there is none."""
    return (node.get(name) or "").strip(SPACE)


def whole_number(text: str) -> int:
    """A whole number from 1 on; 0 for everything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 18 else 0
