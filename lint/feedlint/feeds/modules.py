"""What elements of other vocabularies are to the channel or item of RSS that they stand in."""

from __future__ import annotations

from feedlint.feeds.dialect import Slot
from feedlint.names import ATOM, XHTML

DC = "http://purl.org/dc/elements/1.1/"
CONTENT = "http://purl.org/rss/1.0/modules/content/"

_DUBLIN_CORE = {
    f"{{{DC}}}title": Slot("text", "title", "text"),
    f"{{{DC}}}creator": Slot("person", "author", "name"),
    f"{{{DC}}}contributor": Slot("person", "contributor", "name"),
    f"{{{DC}}}publisher": Slot("person", "publisher", "name"),
    f"{{{DC}}}date": Slot("date", "published", "w3cdtf"),
    f"{{{DC}}}language": Slot("language", "language"),
    f"{{{DC}}}rights": Slot("text", "rights", "text"),
    f"{{{DC}}}subject": Slot("category", "category", "text"),
}
_ATOM = {
    f"{{{ATOM}}}link": Slot("link", "atom-link", "href", ("href",), ("title",), "type", "hreflang"),
    f"{{{ATOM}}}updated": Slot("date", "updated", "rfc3339"),
    f"{{{ATOM}}}published": Slot("date", "published", "rfc3339"),
}
IN_CHANNEL = {**_DUBLIN_CORE, **_ATOM}
IN_ITEM = {
    **_DUBLIN_CORE,
    **_ATOM,
    f"{{{CONTENT}}}encoded": Slot("text", "content", "html"),
    f"{{{XHTML}}}body": Slot("text", "content", "xhtml"),
    f"{{{XHTML}}}div": Slot("text", "content", "xhtml"),
}
