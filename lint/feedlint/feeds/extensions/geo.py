"""The W3C's basic geo vocabulary."""

from __future__ import annotations

from feedlint.feeds.extensions.table import ANYWHERE, ELEMENTS, Term, Vocabulary
from feedlint.values.kinds import LATITUDE, LONGITUDE, NUMBER

_ANY = (ANYWHERE,)

VOCABULARY = Vocabulary(
    prefix="geo",
    label="the W3C's geo vocabulary",
    namespaces=("http://www.w3.org/2003/01/geo/wgs84_pos#",),
    reference="https://www.w3.org/2003/01/geo/",
    terms={
        "lat": Term(_ANY, LATITUDE),
        "long": Term(_ANY, LONGITUDE),
        "alt": Term(_ANY, NUMBER),
        "lat_long": Term(_ANY),
        "location": Term(_ANY, ELEMENTS, is_open=True),
        "Point": Term(_ANY, ELEMENTS, most=None, is_open=True),
        "SpatialThing": Term(_ANY, ELEMENTS, most=None, is_open=True),
    },
)
