"""A podcast as its apps see it: the show, its episodes, and the words of both, by name."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from feedlint.names import ITUNES, PODCAST, SPACE, text_of
from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.view import Feed

#: Directories and standards whose demands a show can be held to.
PROFILES = ("apple", "psp1")
_PREFIXES = {
    **dict.fromkeys(ITUNES, "itunes"),
    **dict.fromkeys(PODCAST, "podcast"),
    "http://podlove.org/simple-chapters": "psc",
    "http://search.yahoo.com/mrss/": "media",
    "http://search.yahoo.com/mrss": "media",
    "http://www.w3.org/2005/Atom": "atom",
    "http://www.google.com/schemas/play-podcasts/1.0": "googleplay",
    "http://www.google.com/schemas/play-podcasts/1.0/": "googleplay",
    "": "",
}
_CLOCK = lazy(r"(?:(?:([0-9]{1,4}):)?([0-9]{1,5}):)?([0-9]{1,7})((?:\.[0-9]*)?)")
_NONE: tuple[Element, ...] = ()


@cache
def _called(tag: str) -> str:
    """What an element is called here, with its usual prefix; nothing for a stranger."""
    namespace, _, name = tag.rpartition("}")
    prefix = _PREFIXES.get(namespace[1:])
    return "" if prefix is None else f"{prefix}:{name}".lstrip(":")


class Part:
    """The show, or one of its episodes: its elements by their names with usual prefixes."""

    __slots__ = ("_by_name", "_seconds", "node")

    def __init__(self, node: Element) -> None:
        self.node = node
        self._seconds = -1.0
        self._by_name: dict[str, list[Element]] = {}
        by_name = self._by_name
        for child in node:
            tag = child.tag
            # Comments have a function for a tag.
            if isinstance(tag, str) and (name := _called(tag)):
                if name in by_name:
                    by_name[name].append(child)
                else:
                    by_name[name] = [child]

    def all(self, name: str) -> list[Element] | tuple[Element, ...]:
        """Its elements of a name such as `itunes:image`, in document order."""
        return self._by_name.get(name, _NONE)

    def first(self, name: str) -> Element | None:
        """Its first element of a name."""
        found = self._by_name.get(name)
        return found[0] if found else None

    def text(self, name: str) -> str:
        """The text of its first element of a name, without the white space around it."""
        found = self._by_name.get(name)
        return text_of(found[0]).strip(SPACE) if found else ""

    @property
    def names(self) -> Iterator[str]:
        """The names of its elements."""
        return iter(self._by_name)

    @property
    def seconds(self) -> float:
        """How long it plays, by itunes:duration; 0 where that does not say."""
        # Many rules ask.
        if self._seconds < 0:
            self._seconds = seconds_of(self.text("itunes:duration"))
        return self._seconds

    @property
    def kind(self) -> str:
        """`full`, `trailer` or `bonus`."""
        return self.text("itunes:episodeType").lower() or "full"


class Show:
    """A podcast."""

    def __init__(self, feed: Feed) -> None:
        self.feed = feed
        self.head = Part(feed.head.node)
        self.episodes = [Part(entry.node) for entry in feed.entries]
        #: Episodes that are on the air, or will be.
        self.live = [Part(node) for node in self.head.all("podcast:liveItem")]
        self.parts = [self.head, *self.episodes, *self.live]
        #: Everything that may have an enclosure.
        self.items = [*self.episodes, *self.live]

    @property
    def is_spoken_of(self) -> bool:
        """Whether the feed has words for podcasts, and does not merely have sound in it."""
        return any(n.startswith(("itunes:", "podcast:")) for part in self.parts for n in part.names)

    @property
    def is_for_directories(self) -> bool:
        """Whether the show itself has words of Apple's, which directories read."""
        return any(name.startswith("itunes:") for name in self.head.names)


def show_of(feed: Feed) -> Show:
    """The podcast that a feed is; ask for it with `once`."""
    return Show(feed)


def seconds_of(text: str) -> float:
    """The seconds that a time of playing names: `83.5`, `1:23`, `1:02:03`; 0 for others."""
    match = _CLOCK.fullmatch(text)
    if match is None:
        return 0
    hours, minutes, seconds = (int(part or 0) for part in match.group(1, 2, 3))
    return (hours * 60 + minutes) * 60 + seconds + float(f"0{match[4] or '.0'}0")
