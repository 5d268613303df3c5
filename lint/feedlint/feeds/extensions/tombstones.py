"""Deleted entries (RFC 6721)."""

from __future__ import annotations

from feedlint.feeds.extensions.table import (
    ANYTHING,
    HEAD,
    Term,
    Vocabulary,
    required,
)
from feedlint.values.kinds import RFC3339, URL

_DELETED = "at:deleted-entry"

VOCABULARY = Vocabulary(
    prefix="at",
    label="deleted entries",
    namespaces=("http://purl.org/atompub/tombstones/1.0",),
    reference="https://www.rfc-editor.org/rfc/rfc6721",
    terms={
        "deleted-entry": Term(
            (HEAD,),
            ANYTHING,
            {"ref": required(URL), "when": required(RFC3339)},
            most=None,
        ),
        "by": Term((_DELETED,), ANYTHING),
        "comment": Term((_DELETED,), ANYTHING, is_open=True),
    },
)
