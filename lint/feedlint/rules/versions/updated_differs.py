"""V209 updated-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.versions._dates import differing_date
from feedlint.rules.versions._witness import WitnessRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.objects import Commit
    from feedlint.rule import Context
    from feedlint.rules.versions._witness import Account


class UpdatedDiffers(WitnessRule):
    """The `updated` date of an entry should be when its commit was made.

    ## Why
    The repository says that the commit was made at another time. cgit and stagit write
    the committer's date; of other forges, and of cgit before 2021, the author's is
    accepted as well. Only the instant counts, not the time zone.

    ## Bad
    ```xml entry repository
    <id>urn:sha1:02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/pump/commit/?id=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <updated>2023-12-15T01:13:20Z</updated>
    ```

    ## Good
    ```xml entry repository
    <id>urn:sha1:02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/pump/commit/?id=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <updated>2023-11-15T01:13:20Z</updated>
    ```

    ## References
    - [RFC 4287, section 4.2.15](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15)
    - [git-commit(1), commit information](https://git-scm.com/docs/git-commit#_commit_information)
    """

    code, name, since = "V209", "updated-differs", "0.1.0"
    severity = Severity.WARNING

    def judge(self, account: Account, commit: Commit, context: Context) -> Iterator[Finding]:
        """Compare the date with the committer's, or with what the forge writes instead."""
        del context
        return differing_date(account, commit, "updated", account.custom.updated)
