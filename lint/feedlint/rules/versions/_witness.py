"""What the rules that hold a feed against a repository have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.commits.customs import Custom, custom_of
from feedlint.commits.entry import Identity, identity_of
from feedlint.commits.escaped import escaped_twice
from feedlint.commits.objects import Commit
from feedlint.commits.testimony import (
    all_forms,
    instant,
    title_lines,
    trimmed,
    written_names,
)
from feedlint.commits.titles import fits, titles_of
from feedlint.rule import ENTRY, EVERY, Rule, if_repository
from feedlint.text.html.tokens import unescape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.anchor import Anchor
    from feedlint.commits.forges import ObjectName
    from feedlint.commits.mailmap import Mailmap
    from feedlint.commits.objects import Absence, Signature
    from feedlint.feeds.concepts import Found
    from feedlint.feeds.holders import Entry
    from feedlint.feeds.view import Feed
    from feedlint.finding import Finding
    from feedlint.rule import Context
    from feedlint.values.dates import Instant
    from feedlint.witnesses.repository import Repository

ENTRIES = (if_repository(ENTRY),)


class Account(NamedTuple):
    """An entry that announces a commit of git, and what the repository has of that.

    `place` is where the entry names it. `is_other` says that the entry tells of another
    commit than the one it names: neither the title nor any date is that one's.
    """

    entry: Entry
    identity: Identity
    named: ObjectName
    place: Anchor
    custom: Custom
    found: Commit | Absence
    has_title: bool
    is_other: bool
    mailmap: Mailmap

    @property
    def sha(self) -> str:
        """The name of the commit, short enough for a message."""
        return self.named.sha[:12].lower()

    def _readings(self, signature: Signature) -> Iterator[tuple[str, str]]:
        """The names and addresses of a commit that the generator can have written."""
        commit = self.found
        if not isinstance(commit, Commit):
            return
        names, addresses = commit.readings(signature.name), commit.readings(signature.address)
        for number in range(max(len(names), len(addresses))):
            # What is ASCII reads the same in every encoding.
            name = names[min(number, len(names) - 1)]
            address = addresses[min(number, len(addresses) - 1)]
            yield name, address
            if self.mailmap:
                yield self.mailmap.proper(name, address)

    def names(self, signature: Signature) -> frozenset[str]:
        """What can stand for the name of a commit's author or committer."""
        found: set[str] = set()
        for name, address in self._readings(signature):
            found.update(written_names(name, address, self.custom.names))
        return frozenset(found)

    def addresses(self, signature: Signature) -> frozenset[str]:
        """What can stand for the address of a commit's author or committer."""
        readings = {address for _, address in self._readings(signature)}
        return frozenset(all_forms(readings | {trimmed(each) for each in readings}))

    def shown_name(self, signature: Signature) -> str:
        """The likeliest name, for a message."""
        return next((name for name, _ in self._readings(signature)), "")

    def shown_address(self, signature: Signature) -> str:
        """The likeliest address, for a message."""
        return next((address for _, address in self._readings(signature)), "")

    def part(self, role: str) -> Found | None:
        """The first part of a role."""
        return self.entry.first(role)


def _account(entry: Entry, repository: Repository) -> Account | None:
    identity = entry.feed.once(identity_of, entry)
    custom = custom_of(identity) if identity.is_commit else None
    if custom is None:
        return None
    named, place, found = _look_up(identity, repository)
    if not isinstance(found, Commit):
        # What is not there can differ in nothing.
        has_title, is_other = True, False
    else:
        has_title = not custom.has_subject or _has_title(entry, found)
        is_other = not has_title and _has_no_date(entry, found)
    return Account(
        entry, identity, named, place, custom, found, has_title, is_other, repository.mailmap
    )


def _look_up(
    identity: Identity, repository: Repository
) -> tuple[ObjectName, Anchor, Commit | Absence]:
    """The first name that the repository knows; without one, the first name."""
    answers = []
    for named, place in _names(identity):
        found = repository.find(named.sha)
        answers.append((named, place, found))
        if isinstance(found, Commit):
            return answers[-1]
    return answers[0]


def _names(identity: Identity) -> Iterator[tuple[ObjectName, Anchor]]:
    """The names that an entry gives a commit: its id's, which comes first, and its links'."""
    if identity.by_id is not None:
        yield identity.by_id, identity.place
    for link in identity.links:
        if link.commit is not None:
            yield link.commit, link.anchor


def account_of(context: Context, entry: Entry) -> Account | None:
    """The account of an entry, asked for once for all rules."""
    return account_in(entry, context.repository) if context.repository is not None else None


def account_in(entry: Entry, repository: Repository) -> Account | None:
    """The account of an entry in a repository."""
    feed = entry.feed
    feed.once(_asked, feed, repository)
    return feed.once(_account, entry, repository)


def _asked(feed: Feed, repository: Repository) -> None:
    """Ask for all commits of a feed at once: to wait for each answer takes longer."""
    identities = (feed.once(identity_of, entry) for entry in feed.entries)
    repository.ask(i.by_id.sha for i in identities if i.by_id is not None and i.is_commit)


def accounts_of(context: Context) -> list[Account]:
    """The accounts of all entries of a document that announce commits of git."""
    accounts = (account_of(context, entry) for entry in context.feed.entries)
    return [account for account in accounts if account is not None]


def _has_title(entry: Entry, commit: Commit) -> bool:
    shown = titles_of(entry)
    if not shown:
        return True
    if shown[0].strip() == commit.first_line:
        # Nearly always; all else is worked out for the others only.
        return True
    lines = tuple(line for text in all_forms(commit.messages) for line in title_lines(text))
    if not any(lines):
        # Generators have words of their own for a message without any.
        return True
    if entry.feed.once(escaped_twice, entry.feed) is not None:
        shown = (*shown, *map(unescape, shown))
    return any(fits(text, lines) for text in shown)


def _has_no_date(entry: Entry, commit: Commit) -> bool:
    known = [s.seconds for s in (commit.author, commit.committer) if s.seconds is not None]
    said = [date_of(entry, name) for name in ("updated", "published")]
    given = {date for date in said if date is not None}
    return bool(known and given) and given.isdisjoint(instant(seconds) for seconds in known)


def date_of(entry: Entry, role: str) -> Instant | None:
    """The instant that the first date of a role says; None if it says none."""
    date = entry.date(role)
    return date.instant if date is not None else None


def is_named(context: Context, entry: Entry, name: str) -> bool:
    """Whether the repository has this name for the author or the committer of the commit."""
    account = account_of(context, entry)
    if account is None or not isinstance(account.found, Commit):
        return False
    commit = account.found
    return any(name in account.names(signature) for signature in (commit.author, commit.committer))


def is_written(context: Context, entry: Entry, words: str) -> bool:
    """Whether the repository has these words in the commit's message, or in a name of it."""
    account = account_of(context, entry)
    if account is None or not isinstance(account.found, Commit):
        return False
    commit = account.found
    names = (name for s in (commit.author, commit.committer) for name in account.names(s))
    return any(words in text for text in (*commit.messages, *names))


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
    dialects = EVERY

    def check(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Hand the account of the entry to `judge`."""
        account = account_of(context, entry)
        if account is None or account.is_other or not isinstance(account.found, Commit):
            return iter(())
        return self.judge(account, account.found, context)

    def judge(self, account: Account, commit: Commit, context: Context) -> Iterator[Finding]:
        """Yield in what the entry differs from the commit."""
        del context
        raise TypeError(f"{type(self).__name__} cannot judge {commit.name} in {account.entry!r}")
