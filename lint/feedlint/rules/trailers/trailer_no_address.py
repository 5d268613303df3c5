"""The rule `trailer-no-address`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.keys import IDENTITY_KEYS
from feedlint.commits.persons import Flaw
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

# For the first there is a graver rule; a copy may go to a list by its name.
_OTHERS = IDENTITY_KEYS | {"cc"}


class TrailerNoAddress(CommitRule):
    """A person in a trailer has an address beside the name.

    ## Why
    Two people may have one name, and one person writes it in several ways; tools that
    count reviews go by the address. Some projects do without it, so this is only worth
    knowing.

    ## Bad
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Reviewed-by: Bo
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Reviewed-by: Bo &lt;bo@ada.invalid&gt;
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, submitting patches](https://docs.kernel.org/process/submitting-patches.html)
    """

    code, name, since = "T006", "trailer-no-address", "0.1.0"
    severity = Severity.INFO
    remedy = "write 'Name <address>' if the project counts reviews by address"
    among = "odd"

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Read the persons whose address no tool requires."""
        for named, problem in commit.flaws():
            key = named.trailer.key
            if problem.flaw is Flaw.NAME_ONLY and key.lower() not in _OTHERS:
                start, end = named.place(problem.start, problem.end)
                shown = show(commit.message.text[start:end])
                words = f"{key} has no address beside the name {shown}"
                yield commit.finding(start, end, words)
