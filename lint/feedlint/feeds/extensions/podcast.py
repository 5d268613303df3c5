"""The Podcasting 2.0 namespace, as of 2026-05: its 32 elements, and some that feeds add."""

from __future__ import annotations

from feedlint.feeds.dialect import Slot
from feedlint.feeds.extensions.table import (
    ANYTHING,
    ELEMENTS,
    EMPTY,
    ENTRY,
    HEAD,
    Attribute,
    Term,
    Vocabulary,
    optional,
    required,
)
from feedlint.names import PODCAST
from feedlint.values.kinds import (
    COUNTRY,
    EMAIL,
    INTEGER,
    LANGUAGE,
    MEDIA_TYPE,
    NATURAL,
    NOT_NEGATIVE,
    NUMBER,
    RFC822,
    SOMETHING,
    URL,
    WEB,
    between,
    recommended,
)
from feedlint.values.podcast_kinds import (
    GEO,
    HOST,
    IDENTIFIER,
    ISO_DATE,
    OSM,
    RATIO,
    RECURRENCE,
    SOURCE_SET,
    UUID,
    at_most,
    words,
)
from feedlint.values.registry import table

_WORDS = table("podcast-words")
_SHOW, _ALL = (HEAD,), (HEAD, ENTRY)
_ITEM = (ENTRY,)
_VALUE, _SPLIT = "podcast:value", "podcast:valueTimeSplit"

_WEB = recommended(WEB)
_TYPE = recommended(MEDIA_TYPE)
_SIZE = optional(recommended(NATURAL))
_FLAG = optional(words("true", "false"))
_LABEL, _NAME = at_most(128), optional(at_most(128, may_be_blank=True))
_SHORT = optional(at_most(32, may_be_blank=True))
_SECONDS = required(NOT_NEGATIVE)
_YES_NO = words("yes", "no")
_MEDIUM = words(*_WORDS["mediums"])
_TAG = optional(recommended(LANGUAGE))
_LINK = optional(_WEB)
#: What feeds have in this namespace, and the namespace has not.
_STRANGER = Term(("*",), ANYTHING, most=None, is_open=True)
STRANGERS = frozenset(
    ("complete", "liveValue", "follow", "tracker", "social", "socialSignUp", "newFeedUrl")
)


def _element(
    parents: tuple[str, ...], most: int | None, needs: tuple[str, ...] = (), **given: Attribute
) -> Term:
    """An element whose attributes say everything."""
    return Term(parents, ELEMENTS if needs else EMPTY, given, most, needs)


_TERMS = {
    "transcript": _element(
        _ITEM,
        None,
        url=required(WEB),
        type=required(_TYPE),
        language=_TAG,
        rel=optional(words("captions")),
    ),
    "locked": Term(_SHOW, _YES_NO, {"owner": optional(recommended(EMAIL))}),
    "funding": Term(_ALL, at_most(128, may_be_blank=True), {"url": required(WEB)}, most=None),
    "chapters": _element(_ITEM, 1, url=required(WEB), type=required(_TYPE)),
    "soundbite": Term(
        _ITEM,
        at_most(128, may_be_blank=True),
        {"startTime": _SECONDS, "duration": _SECONDS},
        most=None,
    ),
    "person": Term(
        _ALL,
        _LABEL,
        {"role": optional(), "group": optional(), "img": _LINK, "href": _LINK},
        most=None,
        slot=Slot("text", "podcast-person", "text"),
    ),
    "location": Term(
        _ALL,
        at_most(128),
        {
            "rel": optional(words("subject", "creator")),
            "geo": optional(GEO),
            "osm": optional(OSM),
            "country": optional(recommended(COUNTRY)),
        },
        most=None,
    ),
    "season": Term(_ITEM, recommended(INTEGER), {"name": _NAME}),
    "episode": Term(_ITEM, recommended(NUMBER), {"display": _SHORT}),
    "trailer": Term(
        _SHOW,
        _LABEL,
        {
            "url": required(WEB),
            "pubdate": required(recommended(RFC822)),
            "length": _SIZE,
            "type": optional(_TYPE),
            "season": optional(recommended(INTEGER)),
        },
        most=None,
    ),
    "license": Term(_ALL, _LABEL, {"url": _LINK}),
    "alternateEnclosure": _element(
        _ITEM,
        None,
        ("podcast:source",),
        type=required(_TYPE),
        length=_SIZE,
        bitrate=optional(recommended(NUMBER)),
        height=_SIZE,
        lang=_TAG,
        title=_SHORT,
        rel=_SHORT,
        codecs=optional(),
        default=_FLAG,
    ),
    "source": _element(
        ("podcast:alternateEnclosure",), None, uri=required(URL), contentType=optional(_TYPE)
    ),
    "integrity": _element(
        ("podcast:alternateEnclosure",),
        1,
        type=required(words("sri", "pgp-signature")),
        value=required(SOMETHING),
    ),
    "guid": Term(_SHOW, UUID),
    "value": _element(
        _ALL,
        None,
        ("podcast:valueRecipient",),
        type=required(SOMETHING),
        method=required(SOMETHING),
        suggested=optional(recommended(NUMBER)),
    ),
    "valueRecipient": _element(
        (_VALUE, _SPLIT),
        None,
        type=required(SOMETHING),
        address=required(SOMETHING),
        split=required(NATURAL),
        name=optional(),
        customKey=optional(),
        customValue=optional(),
        fee=_FLAG,
    ),
    "valueTimeSplit": Term(
        (_VALUE,),
        ELEMENTS,
        {
            "startTime": _SECONDS,
            "duration": _SECONDS,
            "remoteStartTime": optional(recommended(NOT_NEGATIVE)),
            "remotePercentage": optional(recommended(between(0, 100, "a share from 0 to 100"))),
        },
        most=None,
        one_of=("podcast:remoteItem", "podcast:valueRecipient"),
    ),
    "medium": Term(_SHOW, _MEDIUM),
    "liveItem": Term(
        _SHOW,
        ELEMENTS,
        {
            "status": required(words("pending", "live", "ended")),
            "start": required(ISO_DATE),
            "end": optional(ISO_DATE),
        },
        most=None,
        needs=("podcast:contentLink",),
        acts_as=ENTRY,
    ),
    "contentLink": Term(
        _ITEM, at_most(4000, may_be_blank=True), {"href": required(URL)}, most=None
    ),
    "socialInteract": _element(
        _ALL,
        None,
        protocol=required(words(*_WORDS["socialProtocols"])),
        uri=optional(IDENTIFIER),
        accountId=optional(),
        accountUrl=_LINK,
        priority=optional(recommended(INTEGER)),
    ),
    "block": Term(_SHOW, _YES_NO, {"id": optional()}, most=None),
    "txt": Term(_ALL, at_most(4000), {"purpose": _NAME}, most=None),
    "remoteItem": _element(
        (HEAD, "podcast:podroll", _SPLIT, "podcast:publisher"),
        None,
        feedGuid=required(recommended(UUID)),
        feedUrl=_LINK,
        itemGuid=optional(),
        medium=optional(_MEDIUM),
        title=optional(),
    ),
    "podroll": _element(_SHOW, 1, ("podcast:remoteItem",)),
    "updateFrequency": Term(
        _SHOW,
        at_most(128, may_be_blank=True),
        {"complete": _FLAG, "dtstart": optional(ISO_DATE), "rrule": optional(RECURRENCE)},
    ),
    "podping": _element(_SHOW, 1, usesPodping=required(words("true", "false"))),
    "chat": _element(
        _ALL,
        1,
        server=required(HOST),
        protocol=required(words(*_WORDS["chatProtocols"])),
        accountId=optional(),
        space=optional(),
    ),
    "publisher": _element(_SHOW, 1, ("podcast:remoteItem",)),
    "image": Term(
        _ALL,
        EMPTY,
        {
            "href": required(WEB),
            "alt": optional(),
            "aspect-ratio": optional(RATIO),
            "width": _SIZE,
            "height": _SIZE,
            "type": optional(_TYPE),
            "purpose": _NAME,
        },
        most=None,
    ),
    "images": Term(
        _ALL, EMPTY, {"srcset": required(SOURCE_SET)}, instead="podcast:image, once for each"
    ),
}

VOCABULARY = Vocabulary(
    prefix="podcast",
    label="the podcast namespace",
    namespaces=PODCAST,
    reference="https://podcasting2.org/podcast-namespace",
    terms={**_TERMS, **dict.fromkeys(sorted(STRANGERS), _STRANGER)},
)
