"""V216 committer-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.authors import people_of
from feedlint.finding import Finding, Severity
from feedlint.rules.versions._witness import WitnessRule
from feedlint.text.apart import show_apart
from feedlint.text.difference import collapsed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.objects import Commit
    from feedlint.rule import Context
    from feedlint.rules.versions._witness import Account


class CommitterDiffers(WitnessRule):
    """The contributor of an entry of gitweb should be the committer of its commit.

    ## Why
    gitweb writes who made the commit as its contributor, beside the author who wrote the
    change. The repository says that it was somebody else. Other forges are not known to
    write a committer, and nothing is compared.

    ## Bad
    ```xml entry repository
    <id>https://git.example/?p=pump.git;a=commitdiff;h=02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/?p=pump.git;a=commitdiff;h=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <contributor><name>Eve</name><email>bob@builders.example</email></contributor>
    <updated>2023-11-15T01:13:20Z</updated>
    ```

    ## Good
    ```xml entry repository
    <id>https://git.example/?p=pump.git;a=commitdiff;h=02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/?p=pump.git;a=commitdiff;h=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <contributor><name>Bob</name><email>bob@builders.example</email></contributor>
    <updated>2023-11-15T01:13:20Z</updated>
    ```

    ## References
    - [gitweb(1)](https://git-scm.com/docs/gitweb)
    """

    code, name, since = "V216", "committer-differs", "0.1.0"
    severity = Severity.WARNING
    remedy = "write the committer with git log -1 --format='%cN <%cE>'"

    def judge(self, account: Account, commit: Commit, context: Context) -> Iterator[Finding]:
        """Compare name and address of the contributor with the committer's."""
        del context
        if account.identity.by_id is None or account.identity.by_id.forge != "gitweb":
            return
        for person in people_of(account.entry, "contributor")[:1]:
            name, address = person.name, person.address
            if name and name.text and collapsed(name.text) not in account.names(commit.committer):
                mine, theirs = show_apart(name.text, account.shown_name(commit.committer))
                words = f"the committer is {mine}, that of {account.sha} {theirs}"
                yield Finding(name.anchor, words)
            known = account.addresses(commit.committer)
            # Without an at sign it is hidden.
            if address and "@" in address.text and address.text not in known:
                mine, theirs = show_apart(address.text, account.shown_address(commit.committer))
                words = f"the committer's address is {mine}, in {account.sha} it is {theirs}"
                yield Finding(address.anchor, words)
