"""What the rules about cited commits have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.citations import Citation, citations
from feedlint.commits.message import Message, message_of
from feedlint.rules.versions._witness import WitnessRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.objects import Absence, Commit
    from feedlint.finding import Finding
    from feedlint.rule import Context
    from feedlint.rules.versions._witness import Account
    from feedlint.witnesses.repository import Repository


class CitedRule(WitnessRule):
    """A rule about the commits that a message cites."""

    def judge(self, account: Account, commit: Commit, context: Context) -> Iterator[Finding]:
        """Look every cited commit up, and hand both to `compare`."""
        del commit
        message = context.once(message_of, account.entry)
        repository = context.repository
        if message is None or repository is None:
            return
        for citation in citations(message.text):
            found = repository.find(citation.sha)
            yield from self.compare(citation, found, message, repository)

    def compare(
        self,
        citation: Citation,
        found: Commit | Absence,
        message: Message,
        repository: Repository,
    ) -> Iterator[Finding]:
        """Yield what is wrong with a citation."""
        del message, repository
        raise TypeError(f"{type(self).__name__} cannot compare {citation} with {found}")
