"""GeoURL: where a feed or an item is."""

from __future__ import annotations

from feedlint.feeds.extensions.table import ENTRY, HEAD, Term, Vocabulary
from feedlint.values.kinds import LATITUDE, LONGITUDE

VOCABULARY = Vocabulary(
    prefix="geourl",
    label="GeoURL",
    namespaces=("http://geourl.org/rss/module/",),
    reference="https://web.archive.org/web/2004/http://geourl.org/news/2003-01-10.html",
    terms={
        "latitude": Term((HEAD, ENTRY), LATITUDE),
        "longitude": Term((HEAD, ENTRY), LONGITUDE),
    },
)
