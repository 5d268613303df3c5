"""JSON chapters 1.2: the file that `podcast:chapters` leads to, as tables.

As in `feedlint.feeds.jsonfeed`, one table an object; the JSON Schema is written from them too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedlint.feeds.dialect import Dialect, Form, Slot
from feedlint.feeds.jsonfeed import Member
from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The versions that there were; the text of the last one calls itself 1.2.
VERSIONS = ("1.0.0", "1.1.0", "1.2.0")
#: What a new file says.
VERSION = VERSIONS[-1]

#: The members by the object that they stand in.
TABLES: Mapping[str, Mapping[str, Member]] = {
    "file": {
        "version": Member("string", "version", is_required=True, what="the version of the format"),
        "chapters": Member("array", of="chapter", is_required=True, what="the chapters"),
        "author": Member("string", "text", what="who made the episode"),
        "title": Member("string", "text", what="the title of the episode"),
        "podcastName": Member("string", "text", what="the name of the show"),
        "description": Member("string", "text", what="what the episode is about"),
        "fileName": Member("string", "text", what="the name of the file with the sound"),
        "waypoints": Member("boolean", what="whether the places are joined to a route"),
    },
    "chapter": {
        "startTime": Member("number", is_required=True, what="where it starts, in seconds"),
        "endTime": Member("number", what="where it ends, in seconds"),
        "title": Member("string", "text", what="the title"),
        "img": Member("string", "address", what="the address of a picture to show with it"),
        "url": Member("string", "address", what="the address of a page about it"),
        "toc": Member("boolean", what="false: not in the list that listeners see"),
        "location": Member("object", of="location", what="a place that it is about"),
    },
    "location": {
        "name": Member("string", "text", is_required=True, what="the name of the place"),
        "geo": Member("string", "geo", is_required=True, what="geo:latitude,longitude"),
        "osm": Member("string", "osm", what="the object of OpenStreetMap: a letter, then digits"),
    },
}

#: What people write for members of ours, by the object; everything else may be their own.
MISTAKEN = {
    "file": {"podcast": "podcastName", "filename": "fileName"},
    "chapter": {
        "start": "startTime",
        "start_time": "startTime",
        "time": "startTime",
        "end": "endTime",
        "end_time": "endTime",
        "image": "img",
        "imageUrl": "img",
        "image_url": "img",
        "href": "url",
        "link": "url",
        "name": "title",
    },
    "location": {},
}

_STARTS = frozenset(("start", "starttime"))
#: Members of a chapter by which one knows it where it lacks its start.
SIGNS = frozenset(("startTime", "endTime", "img", "toc", "location", "start", "title", "url"))
_NUMBERED = lazy(r"\s*v?1(?:\.[0-9]{1,2}){0,2}\s*")

_ADDRESS = ("",)

DIALECT = Dialect(
    name="chapters",
    label="JSON chapters",
    entry="chapter",
    forms={
        "file": Form("JSON chapters file", "application/json+chapters", ("application/json",)),
    },
    root="file",
    slots={
        "file": {
            "author": Slot("name", "author", "text"),
            "title": Slot("text", "title", "text"),
            "podcastName": Slot("text", "subtitle", "text"),
            "description": Slot("text", "summary", "text"),
            "chapters": Slot("holder", "chapter", inner="chapter"),
        },
        "chapter": {
            "title": Slot("text", "title", "text"),
            "img": Slot("reference", "image", addresses=_ADDRESS),
            "url": Slot("reference", "uri", addresses=_ADDRESS),
            "location": Slot("holder", "location", inner="location"),
        },
        "location": {"name": Slot("name", "name", "text")},
    },
    entries=frozenset(),
    heads=frozenset(("file",)),
    deeper=frozenset(),
)


def is_chapters(value: Any) -> bool:
    """Whether a value of JSON is a file of chapters, by its version or by what they have."""
    chapters = value.get("chapters") if type(value) is dict else None
    if type(chapters) is dict:
        return "startTime" in chapters
    if type(chapters) is not list:
        return False
    inner = [chapter for chapter in chapters if type(chapter) is dict]
    if any("startTime" in chapter for chapter in inner):
        return True
    version = value.get("version")
    if not isinstance(version, str) or not _NUMBERED.fullmatch(version):
        return False
    if any(map(_has_start, inner)):
        return True
    # A book has chapters too, and they have their texts in them.
    return all(chapter.keys() <= SIGNS for chapter in inner) and len(inner) == len(chapters)


def _has_start(chapter: Mapping[str, Any]) -> bool:
    """Whether a chapter has a start, however its name is written."""
    return any(name.replace("_", "").lower() in _STARTS for name in chapter)
