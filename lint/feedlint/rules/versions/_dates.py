"""What the rules about the dates of commits have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.testimony import instant, timestamp
from feedlint.finding import Finding
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.objects import Commit
    from feedlint.rules.versions._witness import Account

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
