"""An entry as the announcement of a commit: its id, its links, the names in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.commits.forges import UNSURE, URN, ObjectName, sha_of_id, sha_of_link
from feedlint.feeds.concepts import Found, in_attribute, in_text, relation_of
from feedlint.feeds.dialect import dialect
from feedlint.feeds.holders import Entry
from feedlint.feeds.rdf import RDF

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from feedlint.anchor import Anchor
    from feedlint.feeds.concepts import Person, Value
    from feedlint.feeds.whole import Whole
    from feedlint.rule import Context

_ABOUT = f"{{{RDF}}}about"
#: The roles in which generators write the persons of a commit.
_OF_COMMIT = frozenset({"author", "contributor"})
#: So many ids that no link agrees with are a habit of the feed's writer, and name no commits.
_HABIT = 3


class Link(NamedTuple):
    """The address of an alternate link of an entry, and the commit it leads to."""

    address: Value
    commit: ObjectName | None

    @property
    def anchor(self) -> Anchor:
        """The place of the commit's name; of the whole address where there is none."""
        if self.commit is None:
            return self.address.anchor()
        return self.address.anchor(self.commit.start, self.commit.end)


class Identity(NamedTuple):
    """What an entry says about which commit it is.

    `identifier` is its id or guid; `by_id` is the commit that it names. `is_commit` says
    whether the entry announces one.
    """

    identifier: Value | None
    by_id: ObjectName | None
    links: tuple[Link, ...]
    is_commit: bool

    @property
    def linked(self) -> tuple[Link, ...]:
        """The links that lead to a commit."""
        return tuple(link for link in self.links if link.commit is not None)

    @property
    def place(self) -> Anchor:
        """Where the id names the commit; raises ValueError for one that names none."""
        if self.identifier is None or self.by_id is None:
            raise ValueError("the id names no commit")
        return self.identifier.anchor(self.by_id.start, self.by_id.end)


_NONE = Identity(None, None, (), is_commit=False)


def as_entry(entry: Entry | Element) -> Entry:
    """The entry itself; for the element of an Atom entry what the view has of it."""
    if isinstance(entry, Entry):
        return entry
    # Without its feed: for those that have the element only.
    found = Entry(None, entry, "entry", None)  # type: ignore[arg-type]
    table = dialect("atom").slots["entry"]
    found.found = [Found(table[c.tag], c, found) for c in entry if c.tag in table]
    return found


def identity_of(entry: Entry | Element) -> Identity:
    """Read the id of an entry, and its alternate links where the id names a commit."""
    entry = as_entry(entry)
    read = _read(entry)
    if read.by_id is None or read.by_id.forge not in UNSURE:
        return read
    if any(link.commit.agrees(read.by_id) for link in read.links if link.commit):
        return read
    feed: Whole | None = entry.feed
    others = _NO_OTHERS if feed is None else feed.once(_agreement, feed)
    if read.is_commit:
        is_habit = not others.agreeing and others.contrary >= _HABIT and read.by_id.forge == URN
        return read._replace(is_commit=False) if is_habit else read
    return read._replace(is_commit=others.agreeing > 0)


class _Agreement(NamedTuple):
    """How many ids of a feed their links agree with, and how many they contradict."""

    agreeing: int
    contrary: int


_NO_OTHERS = _Agreement(0, 0)


def _agreement(feed: Whole) -> _Agreement:
    agreeing = contrary = 0
    for entry in feed.entries:
        read = _read(entry)
        if read.by_id is not None and read.is_commit:
            is_same = any(link.commit.agrees(read.by_id) for link in read.links if link.commit)
            agreeing += is_same
            contrary += not is_same
            if agreeing:
                break
    return _Agreement(agreeing, contrary)


def _read(entry: Entry) -> Identity:
    """What an entry says by itself; what is unsure needs a link to a commit."""
    identifier = entry.id
    if identifier is None:
        # RSS 1.0 names an item by its rdf:about.
        identifier = in_attribute(entry.node, _ABOUT)
        if identifier is None:
            return _NONE
    by_id = sha_of_id(identifier.text)
    if by_id is None:
        return Identity(identifier, None, (), is_commit=False)
    links = tuple(_links(entry, by_id))
    is_commit = by_id.forge not in UNSURE or any(_may_agree(by_id, link) for link in links)
    return Identity(identifier, by_id, links, is_commit)


def _may_agree(by_id: ObjectName, link: Link) -> bool:
    """Whether a link is one that the writer of such an id would write, right or wrong."""
    if link.commit is None:
        return False
    # No other forge has ids like cgit's; a bridge names what it took from one by a hash.
    return by_id.forge != URN or link.commit.forge == URN or link.commit.agrees(by_id)


def _links(entry: Entry, by_id: ObjectName) -> list[Link]:
    found = []
    for slot, node, _ in entry.found:
        if slot.role != "link" or slot.concept != "link":
            continue
        # As feeds.holders.link_of(), but this is asked of every entry of a large feed.
        if slot.kind == "href":
            address = in_attribute(node, "href") if relation_of(node) == "alternate" else None
        else:
            address = in_text(node)
        if address is not None:
            found.append(Link(address, sha_of_link(address.text, by_id)))
    return found


def is_commit(entry: Entry | Element) -> bool:
    """Whether an entry announces a commit."""
    return identity_of(entry).is_commit


def has_commits(feed: Whole) -> bool:
    """Whether any entry of a feed announces a commit; for `once`."""
    return any(is_commit(entry) for entry in feed.entries)


def is_of_commit(context: Context, node: Element) -> bool:
    """Whether a part of a person (a name, an address) is what a commit says of its author."""
    person = node.getparent()
    holder = context.feed.by_node.get(person) if person is not None else None
    if holder is None or holder.kind != "person":
        return False
    return announces_commit(context, holder.parent)


def is_author_of_commit(context: Context, person: Person) -> bool:
    """Whether a person is the author of a commit, or its committer, as the entry has them."""
    return person.role in _OF_COMMIT and announces_commit(context, person.holder)


def announces_commit(context: Context, holder: object) -> bool:
    """Whether a holder is an entry, and one that announces a commit."""
    return isinstance(holder, Entry) and context.once(identity_of, holder).is_commit
