"""JSON Feed 1.0 and 1.1: its members as tables, and what they are to the view.

One table an object, in neutral terms: the rules walk them, and the JSON Schema that editors
use is written from them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.feeds.dialect import Dialect, Form, Slot

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The versions, and the addresses that name them.
VERSIONS = {"1": "https://jsonfeed.org/version/1", "1.1": "https://jsonfeed.org/version/1.1"}


class Member(NamedTuple):
    """A member of an object.

    `kind` is the type of its value: `string`, `boolean`, `number`, `object`, `array`; `of`
    names the table of the object, or of those in the array, or is `string`. `value` says what
    a string holds: `address`, `date`, `language`, `media-type`, `html`, `text`, `id`. `since`
    is the version that brought it. `is_required` follows the text; `what` says what it is.
    """

    kind: str
    value: str = ""
    of: str = ""
    since: str = "1"
    is_required: bool = False
    what: str = ""


_PEOPLE = {
    "authors": Member("array", of="author", since="1.1", what="the people who wrote it"),
    "author": Member("object", of="author", what="who wrote it; 1.1 has `authors` instead"),
}
#: The members by the object that they stand in.
TABLES: Mapping[str, Mapping[str, Member]] = {
    "feed": {
        "version": Member("string", "address", is_required=True, what="the version of the format"),
        "title": Member("string", "text", is_required=True, what="the name of the feed"),
        "home_page_url": Member("string", "address", what="the page that the feed is about"),
        "feed_url": Member("string", "address", what="the address of the feed itself"),
        "description": Member("string", "text", what="more about the feed"),
        "user_comment": Member("string", "text", what="for people who look at the file"),
        "next_url": Member("string", "address", what="the address of the next page of the feed"),
        "icon": Member("string", "address", what="a large square image, 512 by 512"),
        "favicon": Member("string", "address", what="a small square image, 64 by 64"),
        **_PEOPLE,
        "language": Member("string", "language", since="1.1", what="the language of the feed"),
        "expired": Member("boolean", what="whether the feed will never have new items"),
        "hubs": Member("array", of="hub", what="where to ask to be told of new items"),
        "items": Member("array", of="item", is_required=True, what="the items"),
    },
    "item": {
        "id": Member("string", "id", is_required=True, what="what identifies the item for ever"),
        "url": Member("string", "address", what="the page of the item"),
        "external_url": Member("string", "address", what="the page that the item is about"),
        "title": Member("string", "text", what="the title, as plain text"),
        "content_html": Member("string", "html", what="the item in HTML"),
        "content_text": Member("string", "text", what="the item as plain text"),
        "summary": Member("string", "text", what="a sentence or two about the item"),
        "image": Member("string", "address", what="the main image of the item"),
        "banner_image": Member("string", "address", what="an image to show above it"),
        "date_published": Member("string", "date", what="when it was published"),
        "date_modified": Member("string", "date", what="when it was changed"),
        **_PEOPLE,
        "tags": Member("array", of="string", what="words that sort it"),
        "language": Member("string", "language", since="1.1", what="the language of the item"),
        "attachments": Member("array", of="attachment", what="files that belong to it"),
    },
    "author": {
        "name": Member("string", "text", what="the name"),
        "url": Member("string", "address", what="a page about the author"),
        "avatar": Member("string", "address", what="an image, square and 512 by 512"),
    },
    "attachment": {
        "url": Member("string", "address", is_required=True, what="where the file is"),
        "mime_type": Member("string", "media-type", is_required=True, what="its media type"),
        "title": Member("string", "text", what="equal titles are one thing in several formats"),
        "size_in_bytes": Member("number", what="the size of the file"),
        "duration_in_seconds": Member("number", what="how long it takes to play"),
    },
    "hub": {
        "type": Member("string", "text", is_required=True, what="the protocol: rssCloud, WebSub"),
        "url": Member("string", "address", is_required=True, what="the address of the hub"),
    },
}

_AUTHOR = Slot("person", "author", "construct", inner="author")
_ADDRESS = ("",)

DIALECT = Dialect(
    name="jsonfeed",
    label="JSON Feed",
    entry="item",
    forms={"feed": Form("JSON Feed", "application/feed+json")},
    root="feed",
    slots={
        "feed": {
            "title": Slot("text", "title", "text"),
            "home_page_url": Slot("link", "link", "text", _ADDRESS),
            "feed_url": Slot("link", "link", "self", _ADDRESS),
            "next_url": Slot("link", "link", "next", _ADDRESS),
            "description": Slot("text", "subtitle", "text"),
            "user_comment": Slot("text", "comment", "text"),
            "icon": Slot("reference", "icon", addresses=_ADDRESS),
            "favicon": Slot("reference", "favicon", addresses=_ADDRESS),
            "author": _AUTHOR,
            "authors": _AUTHOR,
            "language": Slot("language", "language"),
            "hubs": Slot("reference", "hub", addresses=("url",)),
            "items": Slot("holder", "item", inner="item"),
        },
        "item": {
            "id": Slot("id", "id"),
            "url": Slot("link", "link", "text", _ADDRESS),
            "external_url": Slot("link", "link", "related", _ADDRESS),
            "title": Slot("text", "title", "text"),
            "content_html": Slot("text", "content", "html"),
            "content_text": Slot("text", "content", "text"),
            "summary": Slot("text", "summary", "text"),
            "image": Slot("reference", "image", addresses=_ADDRESS),
            "banner_image": Slot("reference", "image", addresses=_ADDRESS),
            "date_published": Slot("date", "published", "rfc3339"),
            "date_modified": Slot("date", "updated", "rfc3339"),
            "author": _AUTHOR,
            "authors": _AUTHOR,
            "tags": Slot("category", "category", "text"),
            "language": Slot("language", "language"),
            "attachments": Slot(
                *("media", "attachment"),
                addresses=("url",),
                labels=("title",),
                media_type="mime_type",
            ),
        },
        "author": {
            "name": Slot("name", "name", "text"),
            "url": Slot("reference", "uri", addresses=_ADDRESS),
            "avatar": Slot("reference", "avatar", addresses=_ADDRESS),
        },
    },
    entries=frozenset(("item",)),
    heads=frozenset(("feed",)),
    # Nothing is visited by its name.
    deeper=frozenset(),
)
