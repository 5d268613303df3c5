"""Apple's elements for podcasts, under the prefix itunes.

What Apple asks of their values is looked at by the rules about podcasts.
"""

from __future__ import annotations

from feedlint.feeds.dialect import Slot
from feedlint.feeds.extensions.table import (
    ELEMENTS,
    EMPTY,
    ENTRY,
    HEAD,
    Term,
    Vocabulary,
    optional,
    required,
)
from feedlint.names import ITUNES
from feedlint.values.kinds import EMAIL, TEXT, WEB, recommended
from feedlint.values.podcast_kinds import words

_BOTH = (HEAD, ENTRY)
#: What early feeds had as an image.
_LINK = Term(
    _BOTH,
    TEXT,
    {name: optional() for name in ("rel", "type", "href")},
    most=None,
    instead="itunes:image",
)

VOCABULARY = Vocabulary(
    prefix="itunes",
    label="Apple's podcast namespace",
    namespaces=ITUNES,
    reference="https://podcasters.apple.com/support/823-podcast-requirements",
    terms={
        "title": Term(_BOTH, TEXT, slot=Slot("text", "itunes-title", "text")),
        "author": Term(_BOTH, TEXT, slot=Slot("text", "itunes-author", "text")),
        "block": Term(_BOTH),
        "category": Term((HEAD, "itunes:category"), EMPTY, {"text": required()}, most=None),
        "complete": Term((HEAD,)),
        "explicit": Term(_BOTH),
        "image": Term(_BOTH, EMPTY, {"href": required(recommended(WEB))}, is_open=True),
        "new-feed-url": Term((HEAD,), recommended(WEB)),
        "owner": Term((HEAD,), ELEMENTS),
        "name": Term(("itunes:owner",)),
        "email": Term(("itunes:owner",), recommended(EMAIL)),
        "type": Term((HEAD,), words("episodic", "serial")),
        "duration": Term((ENTRY,)),
        "episode": Term((ENTRY,)),
        "season": Term((ENTRY,)),
        "episodeType": Term((ENTRY,), words("full", "trailer", "bonus")),
        "applepodcastsverify": Term((HEAD,)),
        # Apple has dropped these, readers still show some of them.
        "subtitle": Term(_BOTH, TEXT, slot=Slot("text", "itunes-subtitle", "text")),
        "summary": Term(_BOTH),
        "keywords": Term(_BOTH),
        "order": Term((ENTRY,)),
        "isClosedCaptioned": Term((ENTRY,)),
        "link": _LINK,
    },
)
