"""Entries of every dialect for two versions of a feed."""

from __future__ import annotations

from datetime import datetime
from email.utils import format_datetime

from feedlint.wrapping import json_feed

IANA = "http://www.iana.org/assignments/relation/alternate"


def atom_note(number: int, **changes: str) -> str:
    """An Atom entry; `rel` is that of its link."""
    values = _values(number, changes)
    rel = f' rel="{changes["rel"]}"' if "rel" in changes else ""
    return (
        f"<entry><id>{values['id']}</id><title>{values['title']}</title>"
        f'<updated>{values["date"]}</updated><link{rel} href="{values["link"]}"/>'
        f"<summary>{values['text']}</summary></entry>\n"
    )


def rss_note(number: int, **changes: str) -> str:
    """An item of RSS 2.0."""
    values = _values(number, changes)
    bare = values["date"].strip("⟦⟧")
    date = format_datetime(datetime.fromisoformat(bare), usegmt=False)
    date = f"⟦{date}⟧" if bare != values["date"] else date
    return (
        f'<item><guid isPermaLink="false">{values["id"]}</guid><title>{values["title"]}</title>'
        f"<pubDate>{date}</pubDate><link>{values['link']}</link>"
        f"<description>{values['text']}</description></item>\n"
    )


def rdf_note(number: int, **changes: str) -> str:
    """An item of RSS 1.0."""
    values = _values(number, changes)
    return (
        f'<item rdf:about="{values["id"]}"><title>{values["title"]}</title>'
        f"<dc:date>{values['date']}</dc:date><link>{values['link']}</link>"
        f"<description>{values['text']}</description></item>\n"
    )


def _values(number: int, changes: dict[str, str]) -> dict[str, str]:
    return {
        "id": f"tag:ada.invalid,2024:{number}",
        "title": f"Note {number}",
        "date": f"2024-01-{number:02}T00:00:00+00:00",
        "link": f"https://ada.invalid/{number}",
        "text": f"What Ada wrote on day {number} of her journey to the sea {number}.",
        **changes,
    }


def rdf_feed(text: str) -> str:
    """Items in a feed of RSS 1.0."""
    return (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
        ' xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        '<channel rdf:about="https://ada.invalid/feed.rdf"><title>Notes</title>'
        "<link>https://ada.invalid/</link><description>Notes</description></channel>\n"
        f"{text}</rdf:RDF>\n"
    )


def json_note(number: int, **changes: str) -> str:
    """An item of JSON Feed."""
    values = _values(number, changes)
    return (
        f'{{"id": "{values["id"]}", "title": "{values["title"]}", "url": "{values["link"]}",'
        f' "date_published": "{values["date"]}", "content_text": "{values["text"]}"}},\n'
    )


def json_notes(text: str) -> str:
    """Items in a JSON Feed."""
    return json_feed(f'"items": [{text.rstrip(chr(10)).rstrip(",")}]')
