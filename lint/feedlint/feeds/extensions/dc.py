"""Dublin Core, its fifteen elements."""

from __future__ import annotations

from feedlint.feeds.dialect import Slot
from feedlint.feeds.extensions.table import ANYTHING, ANYWHERE, Term, Vocabulary
from feedlint.values.kinds import W3CDTF, recommended


def _any(slot: Slot | None = None) -> Term:
    # In RDF an element may hold a description of its value.
    return Term((ANYWHERE,), ANYTHING, most=None, slot=slot)


VOCABULARY = Vocabulary(
    prefix="dc",
    label="Dublin Core",
    namespaces=("http://purl.org/dc/elements/1.1/",),
    reference="https://www.dublincore.org/specifications/dublin-core/dces/",
    terms={
        "title": _any(Slot("text", "title", "text")),
        "creator": _any(Slot("person", "author", "name")),
        "contributor": _any(Slot("person", "contributor", "name")),
        "publisher": _any(Slot("person", "publisher", "name")),
        "date": Term((ANYWHERE,), recommended(W3CDTF), slot=Slot("date", "published", "w3cdtf")),
        # The value is for the rules about languages.
        "language": Term((ANYWHERE,), slot=Slot("language", "language")),
        "rights": Term((ANYWHERE,), ANYTHING, slot=Slot("text", "rights", "text")),
        "subject": _any(Slot("category", "category", "text")),
        **{
            name: _any()
            for name in (
                *("coverage", "description", "format", "identifier", "relation", "source"),
                "type",
            )
        },
    },
)
