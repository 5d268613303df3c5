"""What directories and standards demand of a show and of its episodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.names import SPACE, text_of
from feedlint.rules.podcast._base import given

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Part

#: Who demands it, by profile.
PROFILES = {"apple": "Apple", "psp1": "PSP-1"}
_ALL = ("language", "itunes:image", "itunes:category", "itunes:explicit")
#: What a show must have; without a profile what every directory asks for.
SHOW = {"": _ALL, "apple": _ALL, "psp1": ("link", "atom:link rel=self", *_ALL)}
EPISODE = {"apple": ("title", "enclosure"), "psp1": ("title", "enclosure", "guid")}
HELP = {
    "language": "write the language, such as <language>en</language>",
    "link": "write the address of the show's page",
    "atom:link rel=self": "write the address of the feed in an atom:link with rel=self",
    "itunes:image": "write the address of a square JPEG or PNG, from 1400 to 3000 pixels wide",
    "itunes:category": "choose a category of Apple's list",
    "itunes:explicit": "write true or false",
    "title": "give the episode a title",
    "enclosure": "write the address, the size and the type of the file",
    "guid": "give the episode an id that will never change",
}


def missing(part: Part, names: tuple[str, ...]) -> Iterator[str]:
    """The elements that a show or an episode has not, or has with nothing in them."""
    for name in names:
        if name == "atom:link rel=self":
            has = any(given(link, "rel") == "self" for link in part.all("atom:link"))
        else:
            has = any(len(node.attrib) or text_of(node).strip(SPACE) for node in part.all(name))
        if not has:
            yield name
