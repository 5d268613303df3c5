"""The content module of RSS 1.0."""

from __future__ import annotations

from feedlint.feeds.dialect import Slot
from feedlint.feeds.extensions.table import ANYTHING, ENTRY, HEAD, Term, Vocabulary

VOCABULARY = Vocabulary(
    prefix="content",
    label="the content module",
    namespaces=("http://purl.org/rss/1.0/modules/content/",),
    reference="https://web.resource.org/rss/1.0/modules/content/",
    terms={
        "encoded": Term((ENTRY,), slot={ENTRY: Slot("text", "content", "html")}),
        # The older half of the module, an RDF structure that nobody reads any more.
        "items": Term((HEAD, ENTRY, "image"), ANYTHING),
    },
)
