"""Atom's elements in RSS; in Atom itself the grammar knows them."""

from __future__ import annotations

from feedlint.feeds.dialect import Slot
from feedlint.feeds.extensions.table import (
    ANYTHING,
    ELEMENTS,
    ENTRY,
    HEAD,
    Term,
    Vocabulary,
    optional,
    required,
)
from feedlint.names import ATOM
from feedlint.values.kinds import (
    EMAIL,
    LANGUAGE,
    MEDIA_TYPE,
    NATURAL,
    REFERENCE,
    RFC3339,
    TEXT,
    URL,
)

_SOURCE = "atom:source"
_HOLDERS = (HEAD, ENTRY, _SOURCE)
_PERSONS = ("atom:author", "atom:contributor")
_TYPE = {"type": optional()}
_TEXT = Term(_HOLDERS, ANYTHING, _TYPE)
_PERSON = Term(_HOLDERS, ELEMENTS, most=None, needs=("atom:name",))
_LINK = {
    "href": required(REFERENCE),
    "rel": optional(),
    "type": optional(MEDIA_TYPE),
    "hreflang": optional(LANGUAGE),
    "title": optional(),
    "length": optional(NATURAL),
}

VOCABULARY = Vocabulary(
    prefix="atom",
    label="Atom",
    namespaces=(ATOM,),
    reference="https://www.rfc-editor.org/rfc/rfc4287",
    terms={
        "link": Term(
            _HOLDERS,
            TEXT,
            _LINK,
            most=None,
            slot=Slot("link", "atom-link", "href", ("href",), ("title",), "type", "hreflang"),
        ),
        "id": Term(_HOLDERS, URL),
        "updated": Term(_HOLDERS, RFC3339, slot=Slot("date", "updated", "rfc3339")),
        "published": Term((ENTRY,), RFC3339, slot=Slot("date", "published", "rfc3339")),
        "author": _PERSON,
        "contributor": _PERSON,
        "name": Term(_PERSONS),
        "email": Term(_PERSONS, EMAIL),
        "uri": Term(_PERSONS, REFERENCE),
        "category": Term(
            _HOLDERS,
            ANYTHING,
            {"term": required(), "scheme": optional(URL), "label": optional()},
            most=None,
        ),
        "generator": Term(
            (HEAD, _SOURCE), TEXT, {"uri": optional(REFERENCE), "version": optional()}
        ),
        "icon": Term((HEAD, _SOURCE), REFERENCE),
        "logo": Term((HEAD, _SOURCE), REFERENCE),
        "title": _TEXT,
        "subtitle": _TEXT._replace(parents=(HEAD, _SOURCE)),
        "rights": _TEXT,
        "summary": _TEXT._replace(parents=(ENTRY,)),
        "content": Term((ENTRY,), ANYTHING, {**_TYPE, "src": optional(REFERENCE)}),
        "source": Term((ENTRY,), ELEMENTS),
    },
)
