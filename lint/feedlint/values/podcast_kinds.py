"""Kinds of value that only podcasts have: dates of live items, places, hashes, recurrences."""

from __future__ import annotations

import re

from feedlint.pattern import lazy
from feedlint.text.flaw import Flaw
from feedlint.text.show import show
from feedlint.values.kinds import W3CDTF, Kind, one_of, pattern, recommended


def at_most(size: int, *, may_be_blank: bool = False) -> Kind:
    """Text that a namespace limits to so many characters."""

    def flaw(text: str) -> Flaw | None:
        if len(text) <= size:
            return None
        return Flaw(size, len(text), f"it has {len(text):,} characters, more than {size:,}")

    label = f"text of at most {size:,} characters"
    return Kind(label, flaw, may_be_blank=may_be_blank, is_demanded=False)


_ZONE = lazy(r"(?<=[0-9])([+-][0-9]{2})([0-9]{2})$")


def _iso(text: str) -> Flaw | None:
    # ISO 8601 also writes an offset without a colon, and the namespace's own example does.
    return W3CDTF.flaw(_ZONE.sub(r"\1:\2", text) if "T" in text else text)


ISO_DATE = recommended(Kind("a date and a time of ISO 8601, with its zone", _iso))

UUID = pattern(
    "a UUID",
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    "it is no UUID, as 917393e3-1b1e-5cef-ace4-edaa54e1f810 is one",
    re.IGNORECASE,
)
# RFC 2326, section 3.6, and minutes alone, as Podlove Simple Chapters has it.
PLAY_POINT = pattern(
    "a time of playing",
    r"[0-9]+(?:\.[0-9]+)?|(?:[0-9]+:)?[0-5]?[0-9]:[0-5][0-9](?:\.[0-9]+)?",
    "it is not of the form 83.5, 1:23 or 1:02:03.5",
)
#: An object of OpenStreetMap: node, way or relation, and a revision of it.
OSM = recommended(
    pattern(
        "an object of OpenStreetMap",
        r"[NWR][0-9]+(?:#[0-9]+)?",
        "it is not N, W or R with a number, such as R148838",
    )
)
RATIO = recommended(
    pattern(
        "a ratio such as 16/9",
        r"[0-9]+(?:\.[0-9]+)?(?:[ ]*/[ ]*[0-9]+(?:\.[0-9]+)?)?",
    )
)
HOST = recommended(
    pattern("the name of a host", r"[^\s/:@]+(?::[0-9]+)?", "it is no name of a host alone")
)
# Those of Bluesky, at://did:plc:…, have a colon where others have a port.
IDENTIFIER = recommended(
    pattern("an address with its scheme", r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"]+")
)

# ---- places: RFC 5870

_GEO = lazy(r"geo:(-?[0-9]+(?:\.[0-9]+)?),(-?[0-9]+(?:\.[0-9]+)?)(?:,-?[0-9.]+)?(?:;[^\s]*)?", 2)


def _geo(text: str) -> Flaw | None:
    match = _GEO.fullmatch(text)
    if match is None:
        reason = "it does not begin with geo:" if text[:4].lower() != "geo:" else ""
        return Flaw(0, len(text), reason or "it is not of the form geo:30.2672,-97.7431")
    for group, most, name in ((1, 90, "latitude"), (2, 180, "longitude")):
        if abs(float(match[group])) > most:
            return Flaw(*match.span(group), f"there is no {name} {match[group]}")
    return None


GEO = recommended(Kind("a geo: address", _geo))

# ---- recurrences: RFC 5545, section 3.3.10

_FREQUENCIES = ("SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_NUMBERS = r"[+-]?[0-9]+(?:,[+-]?[0-9]+)*"
_DAY = r"[+-]?[0-9]*(?:MO|TU|WE|TH|FR|SA|SU)"
_PARTS = {
    "FREQ": "|".join(_FREQUENCIES),
    "INTERVAL": "[0-9]*[1-9][0-9]*",
    "COUNT": "[0-9]*[1-9][0-9]*",
    "UNTIL": "[0-9]{8}(?:T[0-9]{6}Z?)?",
    "WKST": "MO|TU|WE|TH|FR|SA|SU",
    "BYDAY": rf"{_DAY}(?:,{_DAY})*",
    **dict.fromkeys(("BYSECOND", "BYMINUTE", "BYHOUR", "BYMONTHDAY", "BYYEARDAY"), _NUMBERS),
    **dict.fromkeys(("BYWEEKNO", "BYMONTH", "BYSETPOS"), _NUMBERS),
}


def _recurrence(text: str) -> Flaw | None:
    at = 0
    names = []
    for part in text.split(";"):
        name, sign, value = part.partition("=")
        names.append(name.upper())
        form = _PARTS.get(name.upper())
        if form is None or not sign:
            return Flaw(at, at + len(part), f"{show(part)} is no part of a recurrence rule")
        if not re.fullmatch(form, value, re.IGNORECASE):
            return Flaw(at, at + len(part), f"there is no {name} {show(value)}")
        at += len(part) + 1
    if "FREQ" not in names:
        return Flaw(0, len(text), "it has no FREQ")
    if "COUNT" in names and "UNTIL" in names:
        return Flaw(0, len(text), "it has both COUNT and UNTIL")
    return None


RECURRENCE = recommended(Kind("a recurrence rule such as FREQ=WEEKLY", _recurrence))

# ---- lists of addresses

_SOURCE = lazy(r"[ \t\r\n]*([^ \t\r\n,]+)[ \t\r\n]+[0-9]+w[ \t\r\n]*")


def _source_set(text: str) -> Flaw | None:
    at = 0
    for part in text.rstrip(" \t\r\n,").split(","):
        if not _SOURCE.fullmatch(part):
            return Flaw(at, at + len(part), f"{show(part.strip())} is no address with a width")
        at += len(part) + 1
    return None


SOURCE_SET = recommended(Kind("addresses with their widths, such as … 1500w", _source_set))


def words(*known: str, is_folded: bool = False) -> Kind:
    """Words of a list that may have grown since."""
    return recommended(one_of(*known, is_folded=is_folded))
