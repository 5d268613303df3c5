"""GeoRSS Simple, with the element that holds GeoRSS GML."""

from __future__ import annotations

from feedlint.feeds.extensions.table import ANYTHING, ANYWHERE, Term, Vocabulary
from feedlint.pattern import lazy
from feedlint.text.flaw import Flaw
from feedlint.text.show import show
from feedlint.values.kinds import NUMBER, TEXT, Kind, recommended

_PART = lazy(r"[^ \t\r\n,]+")
_NUMBER = lazy(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_DEGREES = {0: (90, "latitude"), 1: (180, "longitude")}


def _numbers(text: str) -> list[float] | Flaw:
    found = []
    for index, part in enumerate(_PART.finditer(text)):
        if not _NUMBER.fullmatch(part[0]):
            return Flaw(*part.span(), f"{show(part[0])} is no number")
        most, name = _DEGREES[index % 2]
        number = float(part[0])
        if abs(number) > most:
            hint = "; latitude comes first" if index % 2 == 0 and abs(number) <= 180 else ""
            reason = f"there is no {name} {part[0]}{hint}"
            return Flaw(*part.span(), reason)
        found.append(number)
    return found


def _coordinates(least: int, most: int, label: str, *, is_closed: bool = False) -> Kind:
    """Pairs of latitude and longitude, so many of them."""

    def flaw(text: str) -> Flaw | None:
        # A circle has a radius behind its centre, which is no place.
        found = _numbers(text)
        if isinstance(found, Flaw):
            return found
        pairs, rest = divmod(len(found), 2)
        if rest:
            return Flaw(0, len(text), "a latitude has no longitude")
        if not least <= pairs <= most:
            return Flaw(0, len(text), f"it has {pairs} of these pairs")
        if is_closed and found[:2] != found[-2:]:
            return Flaw(0, len(text), "it does not end where it begins")
        return None

    return recommended(Kind(label, flaw))


def _circle(text: str) -> Flaw | None:
    parts = list(_PART.finditer(text))
    if len(parts) != 3:
        return Flaw(0, len(text), f"it has {len(parts)} numbers")
    found = _numbers(text[: parts[1].end()])
    if isinstance(found, Flaw):
        return found
    if not _NUMBER.fullmatch(parts[2][0]):
        return Flaw(*parts[2].span(), f"{show(parts[2][0])} is no number")
    return None


_ANY = (ANYWHERE,)
_MANY = 10**9
_NUMBER_KIND = recommended(NUMBER)

VOCABULARY = Vocabulary(
    prefix="georss",
    label="GeoRSS",
    namespaces=("http://www.georss.org/georss",),
    reference="https://docs.ogc.org/cs/17-002r1/17-002r1.html",
    terms={
        "point": Term(_ANY, _coordinates(1, 1, "a latitude and a longitude"), most=None),
        "line": Term(
            _ANY, _coordinates(2, _MANY, "two or more latitudes and longitudes"), most=None
        ),
        "polygon": Term(
            _ANY,
            _coordinates(4, _MANY, "four or more latitudes and longitudes", is_closed=True),
            most=None,
        ),
        "box": Term(_ANY, _coordinates(2, 2, "two corners"), most=None),
        "circle": Term(
            _ANY, recommended(Kind("a latitude, a longitude and a radius", _circle)), most=None
        ),
        "where": Term(_ANY, ANYTHING, most=None),
        "elev": Term(_ANY, _NUMBER_KIND),
        "floor": Term(_ANY, _NUMBER_KIND),
        "radius": Term(_ANY, _NUMBER_KIND),
        "featuretypetag": Term(_ANY, TEXT, most=None),
        "relationshiptag": Term(_ANY, TEXT, most=None),
        "featurename": Term(_ANY, TEXT, most=None),
    },
)
