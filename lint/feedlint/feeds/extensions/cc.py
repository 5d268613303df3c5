"""The licence vocabulary of Creative Commons, in RDF."""

from __future__ import annotations

from feedlint.feeds.extensions.table import ANYTHING, ANYWHERE, Term, Vocabulary

VOCABULARY = Vocabulary(
    prefix="cc",
    label="Creative Commons",
    namespaces=("http://web.resource.org/cc/", "http://creativecommons.org/ns#"),
    reference="https://creativecommons.org/ns",
    terms={
        "license": Term((ANYWHERE,), ANYTHING, most=None, is_open=True),
        "License": Term((ANYWHERE,), ANYTHING, most=None, is_open=True),
    },
    # What stands in a License is an RDF graph.
    is_open=True,
)
