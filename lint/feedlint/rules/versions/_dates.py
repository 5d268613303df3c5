"""What the rules about the dates of commits have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.entry import identity_of
from feedlint.commits.objects import Commit
from feedlint.commits.testimony import instant, timestamp
from feedlint.feeds.holders import Entry
from feedlint.finding import Finding
from feedlint.rules.versions._witness import account_of, date_of
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Date
    from feedlint.rule import Context
    from feedlint.rules.versions._witness import Account

#: What can be done about a date that a commit has: nothing.
LEAVE_IT = "leave it: the commit has this date, and only rewriting the history would change it"
_WORDS = {"author": "was written", "committer": "was committed"}


def differing_date(
    account: Account, commit: Commit, name: str, roles: tuple[str, ...]
) -> Iterator[Finding]:
    """The finding that the date `name` is none of the dates of these `roles`."""
    date = account.entry.date(name)
    said = date.instant if date is not None else None
    signatures = {"author": commit.author, "committer": commit.committer}
    known = {role: signatures[role].seconds for role in roles}
    dates = {role: seconds for role, seconds in known.items() if seconds is not None}
    if date is None or said is None or len(dates) < len(roles):
        return
    if said not in {instant(seconds) for seconds in dates.values()}:
        facts = " and ".join(f"{_WORDS[role]} {timestamp(s)}" for role, s in dates.items())
        wanted = timestamp(next(iter(dates.values())))
        yield Finding(
            date.anchor(),
            f"{date.label} is {show(date.text)}, but {account.sha} {facts}",
            help=f"write {wanted}",
        )


def commits_dated(date: Date, context: Context) -> list[Entry]:
    """The entries of commits that have a date: its own, or those that the feed's is taken from."""
    holder = date.holder
    entries = [holder] if isinstance(holder, Entry) else context.feed.entries
    said = date.instant
    return [
        entry
        for entry in entries
        if context.once(identity_of, entry).is_commit
        and said in (date_of(entry, "updated"), date_of(entry, "published"))
    ]


def is_committed(date: Date, entries: list[Entry], context: Context) -> bool:
    """Whether the repository has the date with the commit of one of these entries."""
    for entry in entries:
        account = account_of(context, entry)
        if account is None or not isinstance(account.found, Commit):
            continue
        signatures = account.found.author, account.found.committer
        if date.instant in {instant(s.seconds) for s in signatures if s.seconds is not None}:
            return True
    return False
