"""The form of an extension's table.

A vocabulary is one module `feeds/extensions/<prefix>.py` with a `VOCABULARY`: its namespaces, and
for each of its elements a `Term` that says where it stands, how often, what its text and its
attributes may be, and what it is in the view. `feeds/extensions/__init__.py` lists the modules by
namespace; a module is imported only for a feed that has its namespace. `structure/extensions.py`
holds documents against the tables, so a table needs no code of its own:

    VOCABULARY = Vocabulary(
        prefix="slash",
        label="slash",
        namespaces=("http://purl.org/rss/1.0/modules/slash/",),
        reference="https://web.resource.org/rss/1.0/modules/slash/",
        terms={"comments": Term((ENTRY,), NATURAL), "section": Term((ENTRY,))},
    )

What a table does not name is unknown only where its namespace is the table's own; what stands in
markup that no table knows is passed over.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from feedlint.values.kinds import TEXT, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from feedlint.feeds.dialect import Slot

#: Places of `Term.parents`: what speaks for the feed (Atom's feed, RSS's channel), and an entry
#: or item. Others are named as their documents name them: "source", "link" or "author" of Atom,
#: "image" of RSS, and elements of vocabularies by their usual prefix: "media:group".
HEAD, ENTRY, SOURCE, ROOT = "head", "entry", "source", "root"
#: Anywhere at all.
ANYWHERE = "*"

#: The text of an element that holds elements alone, and of one without content.
ELEMENTS = Kind("elements alone", TEXT.flaw, may_be_blank=True)
EMPTY = Kind("nothing", TEXT.flaw, may_be_blank=True)
#: Whatever there is, markup too.
ANYTHING = Kind("anything", TEXT.flaw, may_be_blank=True)

_NO_ATTRIBUTES: Mapping[str, Attribute] = MappingProxyType({})


class Attribute(NamedTuple):
    """An attribute: its kind of value, and whether it must be there."""

    kind: Kind = TEXT
    is_required: bool = False


class Term(NamedTuple):
    """An element of a vocabulary.

    `parents` are the places where it may stand; `kind` is what its text is: a kind of value,
    or `ELEMENTS`, `EMPTY`, `ANYTHING`. `most` says how often it may stand in one parent (None:
    any number), `attributes` are by their names (`{namespace}name` where they have one).
    `needs` are the children that it must have, `one_of` attributes (`@url`) or children
    (`media:player`) of which one must be there. `distinct` are attributes that part terms
    which may each stand `most` times (a hash for each algorithm). With `acts_as`, children
    stand in it as in that place (ENTRY: what an item may hold). `instead` says of a term that
    is given up what took its place, in words. `is_open` lets it have any attribute. `slot`
    is what it is in the view of RSS, by the place where it stands: one for all, or a mapping.
    """

    parents: tuple[str, ...]
    kind: Kind = TEXT
    attributes: Mapping[str, Attribute] = _NO_ATTRIBUTES
    most: int | None = 1
    needs: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    distinct: tuple[str, ...] = ()
    acts_as: str = ""
    instead: str = ""
    is_open: bool = False
    kind_for: Callable[[Mapping[str, str]], Kind] | None = None
    slot: Slot | Mapping[str, Slot] | None = None
    in_rdf: Term | None = None


class Vocabulary(NamedTuple):
    """A vocabulary: its elements by name, under all the namespaces that it has had.

    `label` is what people call it, `reference` the address of its text. `attributes` are those
    that it adds to elements of others, by name and then by place ("link"). With `is_open`
    there may be elements that the table does not name; `names_only_in` are the dialects that
    have rules of their own for what its elements say.
    """

    prefix: str
    label: str
    namespaces: tuple[str, ...]
    reference: str
    terms: Mapping[str, Term]
    attributes: Mapping[str, tuple[tuple[str, ...], Attribute]] = MappingProxyType({})
    is_open: bool = False
    names_only_in: frozenset[str] = frozenset()


def required(kind: Kind = TEXT) -> Attribute:
    """An attribute that must be there."""
    return Attribute(kind, is_required=True)


def optional(kind: Kind = TEXT) -> Attribute:
    """An attribute that may be there."""
    return Attribute(kind)
