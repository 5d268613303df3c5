"""Media RSS 1.5.1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.dialect import Slot
from feedlint.feeds.extensions.table import (
    ANYTHING,
    ELEMENTS,
    EMPTY,
    ENTRY,
    HEAD,
    Term,
    Vocabulary,
    optional,
    required,
)
from feedlint.pattern import lazy
from feedlint.text.flaw import Flaw
from feedlint.text.show import show
from feedlint.values.kinds import (
    COUNTRY,
    LANGUAGE,
    MEDIA_TYPE,
    NATURAL,
    NOT_NEGATIVE,
    NUMBER,
    PLAY_TIME,
    TEXT,
    TRUE_FALSE,
    URL,
    Kind,
    one_of,
    pattern,
    recommended,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Section "Optional elements": in these.
_HOLDERS = (HEAD, ENTRY, "media:content", "media:group")
_TEXT_TYPE = optional(one_of("plain", "html"))
_SIZE = {"width": optional(NATURAL), "height": optional(NATURAL)}
_STARS = dict.fromkeys(("average", "count", "min", "max"), optional(recommended(NUMBER)))
_COUNTS = dict.fromkeys(("views", "favorites"), optional(NATURAL))

_HEX = {
    name: pattern(
        f"an {name.upper()} hash",
        f"[0-9A-Fa-f]{{{size}}}",
        f"it is not of {size} hexadecimal digits",
    )
    for name, size in (("md5", 32), ("sha-1", 40))
}
_SIMPLE = one_of("adult", "nonadult")
_MPAA = one_of("g", "pg", "pg-13", "r", "nc-17", "nr", "x", is_folded=True)
_WORD = lazy(r"[^ \t\r\n]+")


def _hash(attributes: Mapping[str, str]) -> Kind:
    return _HEX.get(attributes.get("algo", "md5"), TEXT)


def _rating(attributes: Mapping[str, str]) -> Kind:
    scheme = attributes.get("scheme", "urn:simple")
    if scheme == "urn:simple":
        return _SIMPLE
    return _MPAA if scheme == "urn:mpaa" else TEXT


def _each(kind: Kind) -> Kind:
    """Words with blanks between them, each of a kind; or `all`, or `none`."""

    def flaw(text: str) -> Flaw | None:
        if text in ("all", "none"):
            return None
        for word in _WORD.finditer(text):
            if wrong := kind.flaw(word[0]):
                reason = f"{show(word[0])} is not {kind.label}"
                return Flaw(word.start() + wrong.start, word.start() + wrong.end, reason)
        return None

    return Kind(f"{kind.label}, or several, or all or none", flaw, is_word=kind.is_word)


# "role must always be lowercase" (section media:credit).
_ROLE = recommended(pattern("a role in small letters", "[^A-Z]*", "it has a capital letter"))
# Codes that ISO 3166-1 leaves to its users are no countries.
_PRIVATE = lazy(r"AA|Q[M-Z]|X[A-Z]|ZZ", 2)


def _country(text: str) -> Flaw | None:
    if text != "XK" and _PRIVATE.fullmatch(text):
        return Flaw(0, len(text), "no country has this code")
    return COUNTRY.flaw(text)


_RESTRICTED = {
    "country": _each(Kind("a country code of two letters", _country, is_word=True)),
    "uri": _each(URL),
}


def _restricted(attributes: Mapping[str, str]) -> Kind:
    return _RESTRICTED.get(attributes.get("type", ""), TEXT)


def _text(role: str) -> Slot:
    return Slot("text", role, "media")


_CONTENT = {
    "url": optional(URL),
    "fileSize": optional(NATURAL),
    "type": optional(MEDIA_TYPE),
    "medium": optional(one_of("image", "audio", "video", "document", "executable")),
    "isDefault": optional(TRUE_FALSE),
    "expression": optional(one_of("sample", "full", "nonstop")),
    "bitrate": optional(NOT_NEGATIVE),
    "framerate": optional(NOT_NEGATIVE),
    "samplingrate": optional(NOT_NEGATIVE),
    # "5.1" is what people call six.
    "channels": optional(NOT_NEGATIVE),
    "duration": optional(NOT_NEGATIVE),
    **_SIZE,
    "lang": optional(LANGUAGE),
}


def _list_of(name: str) -> Term:
    return Term((f"media:{name}",), most=None)


#: A group with none of these has nothing to choose from.
_IN_GROUP = ("media:content", "media:player", "media:embed", "media:thumbnail", "media:title")

_TERMS = {
    "group": Term(
        (ENTRY, HEAD),
        ELEMENTS,
        most=None,
        one_of=_IN_GROUP,
        slot=Slot("holder", "group", inner="media:group"),
    ),
    "content": Term(
        (ENTRY, HEAD, "media:group"),
        ELEMENTS,
        _CONTENT,
        most=None,
        one_of=("@url", "media:player", "media:embed"),
        slot=Slot("media", "media", "", ("url",), (), "type", "lang", inner="media:content"),
    ),
    "adult": Term(_HOLDERS, TRUE_FALSE, instead="media:rating"),
    "rating": Term(_HOLDERS, TEXT, {"scheme": optional()}, most=None, kind_for=_rating),
    "title": Term(_HOLDERS, TEXT, {"type": _TEXT_TYPE}, slot=_text("media-title")),
    "description": Term(_HOLDERS, TEXT, {"type": _TEXT_TYPE}, slot=_text("media-description")),
    "keywords": Term(_HOLDERS),
    "thumbnail": Term(
        _HOLDERS,
        EMPTY,
        {"url": required(URL), **_SIZE, "time": optional(PLAY_TIME)},
        most=None,
        slot=Slot("reference", "thumbnail", addresses=("url",)),
    ),
    "category": Term(
        _HOLDERS,
        TEXT,
        {"scheme": optional(URL), "label": optional()},
        most=None,
        slot=Slot("text", "media-category", "text", labels=("label",)),
    ),
    "hash": Term(
        _HOLDERS,
        TEXT,
        {"algo": optional(one_of("md5", "sha-1"))},
        most=None,
        kind_for=_hash,
    ),
    "player": Term(
        _HOLDERS,
        EMPTY,
        {"url": required(URL), **_SIZE},
        slot=Slot("reference", "player", addresses=("url",)),
    ),
    "credit": Term(
        _HOLDERS,
        TEXT,
        {"role": optional(_ROLE), "scheme": optional(URL)},
        most=None,
        slot=Slot("text", "media-credit", "text"),
    ),
    "copyright": Term(
        _HOLDERS,
        TEXT,
        {"url": optional(URL)},
        slot=Slot("text", "media-rights", "text", addresses=("url",)),
    ),
    "text": Term(
        _HOLDERS,
        TEXT,
        {
            "type": _TEXT_TYPE,
            "lang": optional(LANGUAGE),
            "start": optional(PLAY_TIME),
            "end": optional(PLAY_TIME),
        },
        most=None,
        slot=_text("media-text"),
    ),
    "restriction": Term(
        _HOLDERS,
        TEXT,
        {
            "relationship": required(one_of("allow", "deny")),
            "type": optional(one_of("country", "uri", "sharing")),
        },
        most=None,
        kind_for=_restricted,
    ),
    "community": Term(_HOLDERS, ELEMENTS),
    "starRating": Term(("media:community",), EMPTY, _STARS),
    "statistics": Term(("media:community",), EMPTY, _COUNTS),
    "tags": Term(("media:community",)),
    "comments": Term(_HOLDERS, ELEMENTS),
    "comment": _list_of("comments"),
    "embed": Term(_HOLDERS, ANYTHING, {"url": required(URL), **_SIZE}),
    "param": Term(("media:embed",), TEXT, {"name": required()}, most=None),
    "responses": Term(_HOLDERS, ELEMENTS),
    "response": _list_of("responses"),
    "backLinks": Term(_HOLDERS, ELEMENTS),
    "backLink": _list_of("backLinks"),
    "status": Term(
        _HOLDERS,
        TEXT,
        {
            "state": required(one_of("active", "blocked", "deleted")),
            "reason": optional(),
        },
    ),
    "price": Term(
        _HOLDERS,
        TEXT,
        {
            "type": optional(one_of("rent", "purchase", "package", "subscription")),
            "price": optional(NOT_NEGATIVE),
            "currency": optional(pattern("a currency code of three letters", "[A-Za-z]{3}")),
            "info": optional(URL),
        },
        most=None,
    ),
    "license": Term(
        _HOLDERS, TEXT, {"type": optional(MEDIA_TYPE), "href": optional(URL)}, most=None
    ),
    "subTitle": Term(
        _HOLDERS,
        EMPTY,
        {"type": optional(MEDIA_TYPE), "lang": optional(LANGUAGE), "href": required(URL)},
        most=None,
    ),
    "peerLink": Term(
        _HOLDERS, EMPTY, {"type": optional(MEDIA_TYPE), "href": required(URL)}, most=None
    ),
    "location": Term(
        _HOLDERS,
        ANYTHING,
        {
            "description": optional(),
            "start": optional(PLAY_TIME),
            "end": optional(PLAY_TIME),
        },
        most=None,
    ),
    "rights": Term(
        _HOLDERS,
        EMPTY,
        {"status": required(one_of("userCreated", "official"))},
    ),
    "scenes": Term(_HOLDERS, ANYTHING),
    "scene": Term(("media:scenes",), ANYTHING, most=None),
    # The text of the specification writes these without a prefix.
    **{
        name: Term(("media:scene",), kind)
        for name, kind in (
            ("sceneTitle", TEXT),
            ("sceneDescription", TEXT),
            ("sceneStartTime", PLAY_TIME),
            ("sceneEndTime", PLAY_TIME),
        )
    },
}

VOCABULARY = Vocabulary(
    prefix="media",
    label="Media RSS",
    namespaces=("http://search.yahoo.com/mrss/", "http://www.rssboard.org/media-rss"),
    reference="https://www.rssboard.org/media-rss",
    terms=_TERMS,
)
