"""Whether a feed has episodes to hear or to see; what they are is `feedlint.feeds.podcast`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.names import ITUNES, PODCAST

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feedlint.feeds.concepts import Media
    from feedlint.reading.document import Document


def is_podcast(document: Document, media: Iterable[Media]) -> bool:
    """Whether a feed of RSS has elements for podcasts, or an enclosure of sound or film."""
    if document.dialect != "rss":
        # A file of chapters is of a podcast, whatever else it is.
        return document.dialect == "chapters"
    declared = {name for _, name in document.namespaces}
    names = [f"{{{name}}}*" for name in (*ITUNES, *PODCAST) if name in declared]
    if names and next(document.root.iter(*names), None) is not None:
        return True
    kinds = (m.node.get("type", "") for m in media if m.node.tag == "enclosure")
    return any(kind.strip().lower().startswith(("audio/", "video/")) for kind in kinds)
