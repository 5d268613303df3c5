"""DCMI metadata terms."""

from __future__ import annotations

from feedlint.feeds.dialect import Slot
from feedlint.feeds.extensions.table import ANYTHING, ANYWHERE, Term, Vocabulary
from feedlint.values.kinds import W3CDTF, recommended

_OTHERS = (
    *("abstract", "accessRights", "accrualMethod", "accrualPeriodicity", "accrualPolicy"),
    *("alternative", "audience", "bibliographicCitation", "conformsTo", "contributor"),
    *("coverage", "creator", "description", "educationLevel", "extent", "format", "hasFormat"),
    *("hasPart", "hasVersion", "identifier", "instructionalMethod", "isFormatOf", "isPartOf"),
    *("isReferencedBy", "isReplacedBy", "isRequiredBy", "isVersionOf", "language", "license"),
    *("mediator", "medium", "provenance", "publisher", "references", "relation", "replaces"),
    *("requires", "rights", "rightsHolder", "source", "spatial", "subject", "tableOfContents"),
    # A period or a range has a form of its own.
    *("temporal", "title", "type", "valid", "available", "date"),
)
_DATES = (*("created", "dateAccepted", "dateCopyrighted", "dateSubmitted", "issued", "modified"),)
_SLOTS = {
    "created": Slot("date", "published", "w3cdtf"),
    "issued": Slot("date", "published", "w3cdtf"),
    "modified": Slot("date", "updated", "w3cdtf"),
}

VOCABULARY = Vocabulary(
    prefix="dcterms",
    label="DCMI metadata terms",
    namespaces=("http://purl.org/dc/terms/",),
    reference="https://www.dublincore.org/specifications/dublin-core/dcmi-terms/",
    terms={
        **{name: Term((ANYWHERE,), ANYTHING, most=None) for name in _OTHERS},
        **{name: Term((ANYWHERE,), recommended(W3CDTF), slot=_SLOTS.get(name)) for name in _DATES},
    },
)
