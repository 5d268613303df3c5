"""Notes, and the feed that announces them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from django.contrib.syndication.views import Feed
from django.urls import path
from django.utils.feedgenerator import Atom1Feed


class Note(NamedTuple):
    """What is published; in a real project it is a model."""

    number: int
    title: str
    html: str
    written: datetime
    changed: datetime


NOTES = [
    Note(
        2,
        "Salt & pepper",
        "<p>Some <em>like</em> both.</p>",
        datetime(2024, 3, 2, 8, 0, tzinfo=UTC),
        datetime(2024, 3, 4, 9, 30, tzinfo=UTC),
    ),
    Note(
        1,
        "On tea",
        "<p>It is best hot.</p>",
        datetime(2024, 2, 1, 8, 0, tzinfo=UTC),
        datetime(2024, 2, 1, 8, 0, tzinfo=UTC),
    ),
]


class NotesFeed(Feed):
    """The newest notes."""

    feed_type = Atom1Feed
    title = "Notes"
    link = "/notes/"
    author_name = "Ada"

    def items(self) -> list[Note]:
        """The notes, the newest first."""
        return NOTES

    def item_title(self, item: Note) -> str:
        """The title, as plain text."""
        return item.title

    def item_description(self, item: Note) -> str:
        """The text, as HTML."""
        return item.html

    def item_link(self, item: Note) -> str:
        """Where the note is read."""
        return f"/notes/{item.number}/"

    def item_guid(self, item: Note) -> str:
        """The id, which stays when the address changes."""
        return f"tag:ada.invalid,2024:{item.number}"

    def item_pubdate(self, item: Note) -> datetime:
        """When it was published."""
        return item.written

    def item_updateddate(self, item: Note) -> datetime:
        """When it was last changed."""
        return item.changed


urlpatterns = [path("notes/feed.atom", NotesFeed())]
