"""The syndication module of RSS 1.0."""

from __future__ import annotations

from feedlint.feeds.extensions.table import HEAD, Term, Vocabulary
from feedlint.values.kinds import POSITIVE, W3CDTF, one_of

_PERIOD = one_of("hourly", "daily", "weekly", "monthly", "yearly")

VOCABULARY = Vocabulary(
    prefix="sy",
    label="the syndication module",
    namespaces=("http://purl.org/rss/1.0/modules/syndication/",),
    reference="https://web.resource.org/rss/1.0/modules/syndication/",
    terms={
        "updatePeriod": Term((HEAD,), _PERIOD),
        "updateFrequency": Term((HEAD,), POSITIVE),
        "updateBase": Term((HEAD,), W3CDTF),
    },
)
