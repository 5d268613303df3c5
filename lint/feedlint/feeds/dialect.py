"""Dialects: which element of a vocabulary is what, as tables.

A dialect says where the parts of a feed stand and how each is to be read; what follows
from that for all of them is `feedlint.feeds.view`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The dialects that a document can be in, and the modules that know them.
MODULES = {
    "atom": "feedlint.feeds.atom",
    "rss": "feedlint.feeds.rss",
    "rdf": "feedlint.feeds.rdf",
    "jsonfeed": "feedlint.feeds.jsonfeed",
    "chapters": "feedlint.feeds.chapters",
}
#: For `Rule.dialects`: all feeds; a file of chapters belongs to one, and is none.
EVERY = frozenset(MODULES) - {"chapters"}


class Slot(NamedTuple):
    """What an element (or a member of JSON) is to the one that it stands in.

    `concept` sorts it (`id`, `text`, `date`, `link`, `reference`, `person`, `media`,
    `category`, `language`, `holder`), `role` names its part (`title`, `summary`,
    `updated`), and `kind` says how its characters are read: of a text `construct` (by its
    `type`), `media` (by Media RSS's `type`), `text`, `html` or `unsure`; of a date the
    profile; of a person `construct`, `mailbox` or `name`; of a link `href` (RFC 4287, 4.2.7),
    `text`, or its relation. `addresses` are the attributes that hold IRI references, '' its
    own text; `labels` those that hold a text for a reader; `media_type` and `language` those
    that hold one of these. `inner` names the table for what stands in it.
    """

    concept: str
    role: str
    kind: str = ""
    addresses: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    media_type: str = ""
    language: str = ""
    inner: str = ""


class Form(NamedTuple):
    """What the root of a document is: what people call it, its media type, others as right."""

    label: str
    media_type: str
    accepted: tuple[str, ...] = ()

    @property
    def described(self) -> str:
        """What a document is, for a sentence: `an RSS feed`."""
        return f"an {self.label}" if self.label[0] in "AEIOR" else f"a {self.label}"


class Dialect(NamedTuple):
    """A vocabulary of feeds.

    `slots` are by the holder that an element stands in (`feed`, `entry`, `person`, ...), then
    by its tag. `entries` and `heads` are the holders that are entries, and those that speak
    for the whole feed. `deeper` are the elements whose children are visited by their names.
    `entry` is what people call an entry. `places` are the elements in which extensions may
    stand, with the names that their tables give them (`feeds/extensions/table.py`);
    `has_extensions` says whether the view has their elements.
    """

    name: str
    label: str
    entry: str
    forms: Mapping[str, Form]
    root: str
    slots: Mapping[str, Mapping[str, Slot]]
    entries: frozenset[str]
    heads: frozenset[str]
    deeper: frozenset[str]
    places: Mapping[str, str] = MappingProxyType({})
    has_extensions: bool = False


@cache
def dialect(name: str) -> Dialect:
    """The dialect of that name; raises KeyError for an unknown one."""
    found: Dialect = import_module(MODULES[name]).DIALECT
    return found
