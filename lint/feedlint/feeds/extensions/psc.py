"""Podlove Simple Chapters 1.2."""

from __future__ import annotations

from feedlint.feeds.extensions.table import (
    ELEMENTS,
    EMPTY,
    ENTRY,
    Term,
    Vocabulary,
    optional,
    required,
)
from feedlint.values.kinds import SOMETHING, WEB, recommended
from feedlint.values.podcast_kinds import PLAY_POINT

_WEB = optional(recommended(WEB))

VOCABULARY = Vocabulary(
    prefix="psc",
    label="Podlove Simple Chapters",
    namespaces=("http://podlove.org/simple-chapters",),
    reference="https://podlove.org/simple-chapters/",
    terms={
        "chapters": Term((ENTRY,), ELEMENTS, {"version": optional()}),
        "chapter": Term(
            ("psc:chapters",),
            EMPTY,
            {
                "start": required(PLAY_POINT),
                "title": required(recommended(SOMETHING)),
                "href": _WEB,
                "image": _WEB,
            },
            most=None,
        ),
    },
)
