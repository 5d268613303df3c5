"""The rule `change-id-malformed`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import EVERY, KERNEL, Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


# Gerrit Code Review, user-changeid.
_CHANGE = lazy(r"I[0-9a-f]{40}")


class ChangeIdMalformed(CommitRule):
    """A `Change-Id` is an I and forty hexadecimal digits.

    ## Why
    Gerrit finds the review of a commit by this value, and takes a commit with another
    one for a new change, or refuses it.

    ## Bad
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Change-Id: I0123456789abcdef
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Change-Id: I0123456789abcdef0123456789abcdef01234567
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Gerrit, Change-Ids](https://gerrit-review.googlesource.com/Documentation/user-changeid.html)
    """

    code, name, since = "T016", "change-id-malformed", "0.1.0"
    severity = Severity.WARNING
    remedy = "take the line out and commit with Gerrit's commit-msg hook, which writes a new one"
    profiles = EVERY - KERNEL
    among = "odd"

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look at each value; in the kernel none should be there at all."""
        for _, trailer in commit.keyed("change-id"):
            if trailer.key[0] == "C" and trailer.value and not _CHANGE.fullmatch(trailer.value):
                words = f"{show(trailer.value)} is not an I and 40 hexadecimal digits"
                yield commit.finding(trailer.value_start, trailer.value_end, words)
