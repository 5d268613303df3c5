"""OpenSearch's elements of responses."""

from __future__ import annotations

from feedlint.feeds.extensions.table import EMPTY, HEAD, Term, Vocabulary
from feedlint.values.kinds import NATURAL

VOCABULARY = Vocabulary(
    prefix="opensearch",
    label="OpenSearch",
    namespaces=(
        "http://a9.com/-/spec/opensearch/1.1/",
        "http://a9.com/-/spec/opensearchrss/1.0/",
    ),
    reference="https://github.com/dewitt/opensearch",
    terms={
        "totalResults": Term((HEAD,), NATURAL),
        "startIndex": Term((HEAD,), NATURAL),
        "itemsPerPage": Term((HEAD,), NATURAL),
        "Query": Term((HEAD,), EMPTY, most=None, is_open=True),
        "link": Term((HEAD,), EMPTY, most=None, is_open=True),
    },
)
