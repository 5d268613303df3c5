"""V206 author-name-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.authors import authors_of
from feedlint.finding import Finding, Severity
from feedlint.rules.versions._witness import WitnessRule
from feedlint.text.apart import show_apart
from feedlint.text.difference import collapsed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.objects import Commit
    from feedlint.rule import Context
    from feedlint.rules.versions._witness import Account


class AuthorNameDiffers(WitnessRule):
    """The author of an entry should have the name of the commit's author.

    ## Why
    The repository says that somebody else wrote the change, or writes the name in
    another way. Forges that show the name of an account instead, such as GitHub, are
    not compared; nor is white space.

    ## Bad
    ```xml entry repository
    <id>urn:sha1:02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/pump/commit/?id=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <updated>2023-11-15T01:13:20Z</updated>
    <author><name>Charles Babbage</name></author>
    ```

    ## Good
    ```xml entry repository
    <id>urn:sha1:02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/pump/commit/?id=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <updated>2023-11-15T01:13:20Z</updated>
    <author><name>Ada Lovelace</name></author>
    ```

    ## References
    - [RFC 4287, section 4.2.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.1)
    """

    code, name, since = "V206", "author-name-differs", "0.1.0"
    severity = Severity.WARNING
    remedy = "write the name with git log -1 --format=%aN"

    def judge(self, account: Account, commit: Commit, context: Context) -> Iterator[Finding]:
        """Compare the names of all authors of the entry with the one of the commit."""
        del context
        if not account.custom.has_person:
            return
        said = [author.name for author in authors_of(account.entry) if author.name is not None]
        said = [part for part in said if part.text]
        if not said:
            return
        known = account.names(commit.author)
        if not any(collapsed(part.text) in known for part in said):
            mine, theirs = show_apart(collapsed(said[0].text), account.shown_name(commit.author))
            yield Finding(said[0].anchor, f"the author is {mine}, that of {account.sha} {theirs}")
