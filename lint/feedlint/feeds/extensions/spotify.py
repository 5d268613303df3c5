"""Spotify's elements for podcasts."""

from __future__ import annotations

from feedlint.feeds.extensions.table import (
    ELEMENTS,
    EMPTY,
    ENTRY,
    HEAD,
    Term,
    Vocabulary,
    optional,
)
from feedlint.pattern import lazy
from feedlint.text.flaw import Flaw
from feedlint.text.show import show
from feedlint.values.kinds import POSITIVE, Kind, recommended

_CODE = lazy(r"[^ \t\r\n]+")


def _countries(text: str) -> Flaw | None:
    for word in _CODE.finditer(text):
        if len(word[0]) != 2 or not word[0].isascii() or not word[0].isalpha():
            return Flaw(*word.span(), f"{show(word[0])} is no country code of two letters")
    return None


VOCABULARY = Vocabulary(
    prefix="spotify",
    label="Spotify's namespace",
    namespaces=("http://www.spotify.com/ns/rss", "https://www.spotify.com/ns/rss"),
    reference="https://support.spotify.com/creators/",
    terms={
        "limit": Term((HEAD,), EMPTY, {"recentCount": optional(recommended(POSITIVE))}),
        "countryOfOrigin": Term(
            (HEAD,),
            recommended(Kind("country codes with blanks between them", _countries)),
        ),
        "access": Term((HEAD, ENTRY), ELEMENTS, is_open=True),
    },
    is_open=True,
)
