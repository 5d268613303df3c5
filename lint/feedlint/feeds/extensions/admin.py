"""The admin module of RSS 1.0."""

from __future__ import annotations

from feedlint.feeds.extensions.table import EMPTY, HEAD, Term, Vocabulary, required
from feedlint.values.kinds import URL, recommended

_RESOURCE = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}resource"
_AT = {_RESOURCE: required(recommended(URL))}

VOCABULARY = Vocabulary(
    prefix="admin",
    label="the admin module",
    namespaces=("http://webns.net/mvcb/",),
    reference="https://web.resource.org/rss/1.0/modules/admin/",
    terms={
        "generatorAgent": Term((HEAD,), EMPTY, _AT),
        "errorReportsTo": Term((HEAD,), EMPTY, _AT),
    },
)
