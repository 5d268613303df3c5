"""Notes, and the feed that announces them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from flask import Flask, Response, render_template

app = Flask(__name__)


class Note(NamedTuple):
    """What is published; in a real application it comes from a database."""

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


@app.get("/feed.atom")
def feed() -> Response:
    """The newest notes; Jinja escapes what it puts into a template that is called `.xml`."""
    text = render_template("feed.xml", notes=NOTES, updated=max(note.changed for note in NOTES))
    return Response(text, mimetype="application/atom+xml")
