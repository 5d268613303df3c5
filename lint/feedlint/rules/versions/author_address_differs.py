"""V207 author-address-differs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.commits.authors import authors_of
from feedlint.finding import Finding, Severity
from feedlint.rules.versions._witness import WitnessRule
from feedlint.text.apart import show_apart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.objects import Commit
    from feedlint.rule import Context
    from feedlint.rules.versions._witness import Account

# An address that is shown whole; forges hide others behind stars, dots or words.
_PLAIN = re.compile(r"[^@*\u2026<> \t\r\n]++@[^@*\u2026<> \t\r\n]++")


class AuthorAddressDiffers(WitnessRule):
    """The author of an entry should have the address of the commit's author.

    ## Why
    Mail to the author goes to somebody else than the one who wrote the change.
    Addresses that the forge hides, and those of accounts, are not compared.

    ## Bad
    ```xml entry repository
    <id>urn:sha1:02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/pump/commit/?id=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <updated>2023-11-15T01:13:20Z</updated>
    <author><name>Ada Lovelace</name><email>ada@difference.example</email></author>
    ```

    ## Good
    ```xml entry repository
    <id>urn:sha1:02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/pump/commit/?id=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <updated>2023-11-15T01:13:20Z</updated>
    <author><name>Ada Lovelace</name><email>ada@analytical.example</email></author>
    ```

    ## References
    - [RFC 4287, section 3.2.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.2.3)
    """

    code, name, since = "V207", "author-address-differs", "0.1.0"
    severity = Severity.WARNING
    remedy = "write the address with git log -1 --format=%aE"

    def judge(self, account: Account, commit: Commit, context: Context) -> Iterator[Finding]:
        """Compare the addresses of all authors of the entry with the one of the commit."""
        del context
        if not account.custom.has_person:
            return
        said = [author.address for author in authors_of(account.entry)]
        given = [part for part in said if part is not None]
        if not given:
            return
        known = account.addresses(commit.author)
        if not any(part.text in known for part in given) and _PLAIN.fullmatch(given[0].text):
            mine, theirs = show_apart(given[0].text, account.shown_address(commit.author))
            yield Finding(
                given[0].anchor,
                f"the author's address is {mine}, in {account.sha} it is {theirs}",
            )
