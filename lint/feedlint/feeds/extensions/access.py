"""Bloglines' restriction of access."""

from __future__ import annotations

from feedlint.feeds.extensions.table import EMPTY, HEAD, Term, Vocabulary, required
from feedlint.values.kinds import one_of

VOCABULARY = Vocabulary(
    prefix="access",
    label="the feed access control vocabulary",
    namespaces=("http://www.bloglines.com/about/specs/fac-1.0",),
    reference="https://web.archive.org/web/2010/http://www.bloglines.com/about/specs/fac-1.0",
    terms={
        "restriction": Term((HEAD,), EMPTY, {"relationship": required(one_of("allow", "deny"))}),
    },
)
