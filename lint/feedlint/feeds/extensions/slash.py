"""The Slash module of RSS 1.0."""

from __future__ import annotations

from feedlint.feeds.extensions.table import ENTRY, Term, Vocabulary
from feedlint.values.kinds import INTEGERS, NATURAL

VOCABULARY = Vocabulary(
    prefix="slash",
    label="the Slash module",
    namespaces=("http://purl.org/rss/1.0/modules/slash/",),
    reference="https://web.resource.org/rss/1.0/modules/slash/",
    terms={
        "section": Term((ENTRY,)),
        "department": Term((ENTRY,)),
        "comments": Term((ENTRY,), NATURAL),
        "hit_parade": Term((ENTRY,), INTEGERS),
    },
)
