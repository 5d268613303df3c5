"""V207 author-address-differs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.commits.testimony import all_forms
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, atom, text_of
from feedlint.rules.versions._witness import WitnessRule
from feedlint.text.show import show

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

    def judge(self, account: Account, commit: Commit, context: Context) -> Iterator[Finding]:
        """Compare the addresses of all authors of the entry with the one of the commit."""
        del context
        if not account.custom.has_person:
            return
        emails = account.entry.findall(f"{atom('author')}/{atom('email')}")
        said = [(email, text_of(email).strip(SPACE)) for email in emails]
        readings = commit.readings(commit.author.address)
        known = set(all_forms(readings))
        if said and known.isdisjoint(text for _, text in said):
            element, text = said[0]
            if _PLAIN.fullmatch(text):
                yield Finding(
                    on_text(element),
                    f"the author's address is {show(text)}, "
                    f"in {account.sha} it is {show(readings[0])}",
                )
