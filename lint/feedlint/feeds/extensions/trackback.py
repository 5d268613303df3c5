"""TrackBack: a text in RSS 2.0, an attribute in RSS 1.0."""

from __future__ import annotations

from feedlint.feeds.extensions.table import EMPTY, ENTRY, Term, Vocabulary, required
from feedlint.values.kinds import URL

_RESOURCE = {"{http://www.w3.org/1999/02/22-rdf-syntax-ns#}resource": required(URL)}

VOCABULARY = Vocabulary(
    prefix="trackback",
    label="TrackBack",
    namespaces=("http://madskills.com/public/xml/rss/module/trackback/",),
    reference="https://www.rssboard.org/trackback",
    terms={
        "ping": Term((ENTRY,), URL, in_rdf=Term((ENTRY,), EMPTY, _RESOURCE)),
        "about": Term((ENTRY,), URL, most=None, in_rdf=Term((ENTRY,), EMPTY, _RESOURCE, most=None)),
    },
)
