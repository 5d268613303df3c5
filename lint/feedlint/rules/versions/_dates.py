"""What the rules about the dates of commits have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.commits.testimony import instant, timestamp
from feedlint.finding import Finding
from feedlint.names import SPACE, text_of
from feedlint.rules.versions._witness import date_of
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
    element = account.child(name)
    said = date_of(account.entry, name)
    signatures = {"author": commit.author, "committer": commit.committer}
    known = {role: signatures[role].seconds for role in roles}
    dates = {role: seconds for role, seconds in known.items() if seconds is not None}
    if element is None or said is None or len(dates) < len(roles):
        return
    if said not in {instant(seconds) for seconds in dates.values()}:
        facts = " and ".join(f"{_WORDS[role]} {timestamp(s)}" for role, s in dates.items())
        text = show(text_of(element).strip(SPACE))
        yield Finding(on_text(element), f"{name} is {text}, but {account.sha} {facts}")
