"""What the rules that hold a feed against a repository have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import Anchor, on_text, on_value
from feedlint.commits.customs import Custom, custom_of
from feedlint.commits.entry import Identity, identity_of
from feedlint.commits.objects import Commit
from feedlint.commits.testimony import all_forms, instant, title_lines, without_revision
from feedlint.commits.titles import fits
from feedlint.names import SPACE, atom, text_of
from feedlint.rule import Rule, if_repository
from feedlint.text.rendition import rendition_of, verbatim_of
from feedlint.values.dates import Instant, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.commits.forges import ObjectName
    from feedlint.commits.objects import Absence
    from feedlint.finding import Finding
    from feedlint.rule import Context
    from feedlint.witnesses.repository import Repository

ENTRIES = (if_repository(atom("entry")),)


class Account(NamedTuple):
    """An entry that announces a commit of git, and what the repository has of that.

    `place` is where the entry names it. `is_other` says that the entry tells of another
    commit than the one it names: neither the title nor any date is that one's.
    """

    entry: Element
    identity: Identity
    named: ObjectName
    place: Anchor
    custom: Custom
    found: Commit | Absence
    has_title: bool
    is_other: bool

    @property
    def sha(self) -> str:
        """The name of the commit, short enough for a message."""
        return self.named.sha[:12].lower()

    def child(self, name: str) -> Element | None:
        """The first Atom child `name`."""
        return self.entry.find(atom(name))


class Ask:
    """Asks a repository about entries; two that ask the same one are equal."""

    __slots__ = ("repository",)

    def __init__(self, repository: Repository) -> None:
        self.repository = repository

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Ask) and other.repository is self.repository

    def __hash__(self) -> int:
        return id(self.repository)

    def __call__(self, entry: Element) -> Account | None:
        """The account of an entry; None if it announces no commit of git."""
        identity = identity_of(entry)
        custom = custom_of(identity) if identity.is_commit else None
        if custom is None:
            return None
        named, place, found = self._look_up(identity)
        if not isinstance(found, Commit):
            return Account(
                entry, identity, named, place, custom, found, has_title=True, is_other=False
            )
        has_title = not custom.has_subject or _has_title(entry, found)
        is_other = not has_title and _has_no_date(entry, found)
        return Account(entry, identity, named, place, custom, found, has_title, is_other)

    def _look_up(self, identity: Identity) -> tuple[ObjectName, Anchor, Commit | Absence]:
        """The first name that the repository knows; without one, the first name."""
        answers = []
        for named, place in _names(identity):
            found = self.repository.find(named.sha)
            answers.append((named, place, found))
            if isinstance(found, Commit):
                return answers[-1]
        return answers[0]


def _names(identity: Identity) -> Iterator[tuple[ObjectName, Anchor]]:
    """The names that an entry gives a commit: its id's, which comes first, and its links'."""
    named = identity.by_id
    if named is not None and identity.identifier is not None:
        yield named, on_text(identity.identifier, named.start, named.end)
    for link in identity.linked:
        if link.commit is not None:
            place = on_value(link.element, "href", link.commit.start, link.commit.end)
            yield link.commit, place


def account_of(context: Context, entry: Element) -> Account | None:
    """The account of an entry, asked for once for all rules."""
    if context.repository is None:
        return None
    return context.once(Ask(context.repository), entry)


def accounts_of(context: Context, root: Element) -> list[Account]:
    """The accounts of all entries of a document that announce commits of git."""
    entries = [root] if root.tag == atom("entry") else root.findall(atom("entry"))
    accounts = (account_of(context, entry) for entry in entries)
    return [account for account in accounts if account is not None]


def _has_title(entry: Element, commit: Commit) -> bool:
    title = entry.find(atom("title"))
    if title is None:
        return True
    lines = tuple(line for text in all_forms(commit.messages) for line in title_lines(text))
    if not any(lines):
        # Generators have words of their own for a message without any.
        return True
    shown = [rendition.text for rendition in (rendition_of(title), verbatim_of(title)) if rendition]
    # As it is written, too: a title that is escaped too little is another rule's.
    return any(fits(without_revision(text), lines) for text in (*shown, text_of(title)))


def _has_no_date(entry: Element, commit: Commit) -> bool:
    known = [s.seconds for s in (commit.author, commit.committer) if s.seconds is not None]
    said = [date_of(entry, name) for name in ("updated", "published")]
    given = {date for date in said if date is not None}
    return bool(known and given) and given.isdisjoint(instant(seconds) for seconds in known)


def date_of(entry: Element, name: str) -> Instant | None:
    """The instant that the Atom child `name` says; None if it says none."""
    element = entry.find(atom(name))
    return parse(text_of(element).strip(SPACE)) if element is not None else None


def is_beyond(account: Account, repository: Repository) -> bool:
    """Whether a commit that is not in the repository may have been left out by a clone."""
    if repository.is_partial:
        return True
    if not repository.is_shallow or repository.horizon is None:
        return repository.is_shallow
    said = date_of(account.entry, "updated") or date_of(account.entry, "published")
    return said is None or said <= instant(repository.horizon)


class WitnessRule(Rule):
    """A rule about entries whose commit the repository has; others never reach it."""

    visits = ENTRIES

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Hand the account of the entry to `judge`."""
        account = account_of(context, element)
        if account is None or account.is_other or not isinstance(account.found, Commit):
            return iter(())
        return self.judge(account, account.found, context)

    def judge(self, account: Account, commit: Commit, context: Context) -> Iterator[Finding]:
        """Yield in what the entry differs from the commit."""
        del context
        raise TypeError(f"{type(self).__name__} cannot judge {commit.name} in {account.entry!r}")
