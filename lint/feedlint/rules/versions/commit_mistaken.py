"""V202 commit-mistaken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.objects import Commit
from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, Context, Rule
from feedlint.rules.versions._witness import ENTRIES, account_of
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.holders import Entry


class CommitMistaken(Rule):
    """An entry must tell of the commit that it names.

    ## Why
    The repository has the commit, but neither its subject nor any of its dates is the
    entry's. So the entry tells of one commit and names another: its readers find
    something else behind the link, and the commit it tells of is not announced.

    ## Bad
    ```xml entry repository
    <id>urn:sha1:d2adc357e5b9f45c316ef4516c010dbcc5da8f7d</id>
    <title>pump: polish it</title>
    <link href="https://git.example/pump/commit/?id=d2adc357e5b9f45c316ef4516c010dbcc5da8f7d"/>
    <updated>2023-11-15T01:13:20Z</updated>
    ```

    ## Good
    ```xml entry repository
    <id>urn:sha1:02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/pump/commit/?id=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <updated>2023-11-15T01:13:20Z</updated>
    ```

    ## References
    - [gitglossary(7), object name](https://git-scm.com/docs/gitglossary)
    """

    code, name, since = "V202", "commit-mistaken", "0.1.0"
    severity = Severity.ERROR
    remedy = "look up in what generates the feed which commit the entry is made from"
    visits, dialects = ENTRIES, EVERY

    def check(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Say whose commit the entry names."""
        account = account_of(context, entry)
        if account is None or not account.is_other or not isinstance(account.found, Commit):
            return
        subject = show(account.found.subject)
        yield Finding(
            account.place,
            f"the entry tells of another commit than {account.sha}, whose subject is {subject}",
        )
