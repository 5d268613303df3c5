"""ICBM: where a feed or an item is."""

from __future__ import annotations

from feedlint.feeds.extensions.table import ENTRY, HEAD, Term, Vocabulary
from feedlint.values.kinds import LATITUDE, LONGITUDE

VOCABULARY = Vocabulary(
    prefix="icbm",
    label="ICBM",
    namespaces=("http://postneo.com/icbm",),
    reference="https://postneo.com/icbm/",
    terms={
        "latitude": Term((HEAD, ENTRY), LATITUDE),
        "longitude": Term((HEAD, ENTRY), LONGITUDE),
    },
)
