"""V208 published-differs."""

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


class PublishedDiffers(WitnessRule):
    """The `published` date of an entry should be when its commit was written.

    ## Why
    The repository says that the change was written at another time. cgit and stagit
    write the author's date; of other forges the committer's is accepted as well. Only
    the instant counts, not the time zone.

    ## Bad
    ```xml entry repository
    <id>urn:sha1:02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/pump/commit/?id=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <updated>2023-11-15T01:13:20Z</updated>
    <published>2022-11-15T01:03:20Z</published>
    ```

    ## Good
    ```xml entry repository
    <id>urn:sha1:02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/pump/commit/?id=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <updated>2023-11-15T01:13:20Z</updated>
    <published>2023-11-15T01:03:20Z</published>
    ```

    ## References
    - [RFC 4287, section 4.2.9](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.9)
    - [git-commit(1), commit information](https://git-scm.com/docs/git-commit#_commit_information)
    """

    code, name, since = "V208", "published-differs", "0.1.0"
    severity = Severity.WARNING

    def judge(self, account: Account, commit: Commit, context: Context) -> Iterator[Finding]:
        """Compare the date with the author's, or with what the forge writes instead."""
        del context
        return differing_date(account, commit, "published", account.custom.published)
