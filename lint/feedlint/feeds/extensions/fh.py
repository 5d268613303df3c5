"""Feed paging and archiving (RFC 5005)."""

from __future__ import annotations

from feedlint.feeds.extensions.table import EMPTY, HEAD, Term, Vocabulary

VOCABULARY = Vocabulary(
    prefix="fh",
    label="feed paging and archiving",
    namespaces=("http://purl.org/syndication/history/1.0",),
    reference="https://www.rfc-editor.org/rfc/rfc5005",
    terms={
        "complete": Term((HEAD,), EMPTY),
        "archive": Term((HEAD,), EMPTY),
        # A draft's, which feeds still have.
        "incremental": Term((HEAD,)),
    },
)
