"""Threading (RFC 4685)."""

from __future__ import annotations

from feedlint.feeds.extensions.table import ENTRY, Term, Vocabulary, optional, required
from feedlint.values.kinds import MEDIA_TYPE, NATURAL, REFERENCE, RFC3339, TEXT, URL

_ON_LINKS = ("link", "atom:link")

VOCABULARY = Vocabulary(
    prefix="thr",
    label="threading",
    namespaces=("http://purl.org/syndication/thread/1.0",),
    reference="https://www.rfc-editor.org/rfc/rfc4685",
    terms={
        "in-reply-to": Term(
            (ENTRY,),
            TEXT,
            {
                "ref": required(URL),
                "href": optional(REFERENCE),
                "source": optional(REFERENCE),
                "type": optional(MEDIA_TYPE),
            },
            most=None,
            is_open=True,
        ),
        # One at most: invalid-reply-count says so.
        "total": Term((ENTRY,), NATURAL, most=None),
    },
    attributes={
        "count": (_ON_LINKS, optional(NATURAL)),
        "updated": (_ON_LINKS, optional(RFC3339)),
        # The name of a draft.
        "when": (_ON_LINKS, optional()),
    },
    names_only_in=frozenset(("atom", "rss", "rdf")),
)
