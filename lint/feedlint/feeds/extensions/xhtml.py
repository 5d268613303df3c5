"""The element of XHTML that feeds have beside their texts: what robots may do."""

from __future__ import annotations

from feedlint.feeds.dialect import Slot
from feedlint.feeds.extensions.table import ANYTHING, EMPTY, ENTRY, HEAD, Term, Vocabulary, required
from feedlint.names import XHTML
from feedlint.text.flaw import Flaw
from feedlint.text.show import show
from feedlint.values.kinds import Kind, one_of

_WORDS = ("index", "follow", "archive", "snippet")
_KNOWN = {"all", "none", *_WORDS, *(f"no{word}" for word in _WORDS)}


def _robots(text: str) -> Flaw | None:
    words = [word.strip().lower() for word in text.split(",")]
    for word in words:
        if word not in _KNOWN:
            start = text.lower().index(word)
            return Flaw(start, start + len(word), f"{show(word)} is no word for robots")
        if f"no{word}" in words:
            return Flaw(0, len(text), f"it says both {word} and no{word}")
    return None


VOCABULARY = Vocabulary(
    prefix="xhtml",
    label="XHTML in feeds",
    namespaces=(XHTML,),
    reference="https://www.robotstxt.org/meta.html",
    terms={
        "meta": Term(
            (HEAD, ENTRY),
            EMPTY,
            {
                "name": required(one_of("robots")),
                "content": required(Kind("words for robots", _robots, is_word=True)),
            },
            most=None,
        ),
        "body": Term((ENTRY,), ANYTHING, is_open=True, slot=Slot("text", "body", "xhtml")),
    },
    is_open=True,
)
