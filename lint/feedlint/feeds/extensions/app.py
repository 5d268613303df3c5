"""What the publishing protocol (RFC 5023) adds to feeds."""

from __future__ import annotations

from feedlint.feeds.extensions.table import ANYTHING, ENTRY, HEAD, Term, Vocabulary
from feedlint.names import APP
from feedlint.values.kinds import RFC3339, one_of

VOCABULARY = Vocabulary(
    prefix="app",
    label="the publishing protocol",
    namespaces=(APP,),
    reference="https://www.rfc-editor.org/rfc/rfc5023",
    terms={
        "control": Term((ENTRY,), ANYTHING),
        "draft": Term(("app:control",), one_of("yes", "no")),
        "edited": Term((ENTRY,), RFC3339),
        # Section 8.3.1: a collection in the feed that represents it.
        "collection": Term((HEAD, "source", "app:workspace"), ANYTHING, most=None, is_open=True),
        "workspace": Term(("app:service",), ANYTHING, most=None, is_open=True),
        "accept": Term(("app:collection",), ANYTHING, most=None),
        "categories": Term(("app:collection",), ANYTHING, most=None, is_open=True),
        "service": Term((), ANYTHING, is_open=True),
    },
    names_only_in=frozenset(("atom",)),
)
