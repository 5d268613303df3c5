"""The rule `co-developed-by-order`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.persons import person_of
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.trailers import Trailer


class CoDevelopedByOrder(CommitRule):
    """A `Co-developed-by` is followed by the sign-off of the same person.

    ## Why
    With the profile `kernel`. The key says that a second person wrote the change, so
    that person's `Signed-off-by` belongs on the very next line; and it is for
    co-authors only, not for the author whom the commit itself names.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Co-developed-by: Bo &lt;bo@ada.invalid&gt;
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Co-developed-by: Bo &lt;bo@ada.invalid&gt;
    Signed-off-by: Bo &lt;bo@ada.invalid&gt;
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, submitting patches](https://docs.kernel.org/process/submitting-patches.html)
    """

    code, name, since = "T012", "co-developed-by-order", "0.1.0"
    severity = Severity.WARNING
    remedy = "write 'Signed-off-by:' with the same name and address right below it"
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Compare each co-author with the next trailer, and with the author."""
        trailers = commit.block.trailers
        for number, trailer in commit.keyed("co-developed-by"):
            follower = trailers[number + 1] if number + 1 < len(trailers) else None
            if follower is None or follower.key.lower() != "signed-off-by":
                words = "no Signed-off-by follows this Co-developed-by"
            elif follower.value != trailer.value:
                words = (
                    f"this Co-developed-by is followed by the sign-off of {show(follower.value)}"
                )
            elif _is_author(commit, trailer):
                words = f"the co-author {show(trailer.value)} is the author"
            else:
                continue
            yield commit.finding(trailer.start, trailer.end, words)


def _is_author(commit: Commit, trailer: Trailer) -> bool:
    address = person_of(trailer.value).address.lower()
    return bool(address) and address == commit.author("email").lower()
