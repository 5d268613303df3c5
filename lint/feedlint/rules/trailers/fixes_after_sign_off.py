"""The rule `fixes-after-sign-off`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule

if TYPE_CHECKING:
    from collections.abc import Iterator


class FixesAfterSignOff(CommitRule):
    """A kernel `Fixes` stands above the sign-offs.

    ## Why
    With the profile `kernel`, and off by default. The maintainers of tip ask for one
    order: what the commit is about first, then who passed it on.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    Fixes: 0123456789ab ("pump: add it")
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Fixes: 0123456789ab ("pump: add it")
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, the tip tree handbook](https://docs.kernel.org/process/maintainer-tip.html)
    """

    code, name, since = "T034", "fixes-after-sign-off", "0.1.0"
    severity = Severity.INFO
    remedy = "move the line above the first Signed-off-by"
    default = False
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Compare the places of the trailers."""
        signed = next(commit.keyed("signed-off-by"), None)
        for number, trailer in commit.keyed("fixes"):
            if signed and number > signed[0]:
                yield commit.finding(
                    trailer.start, trailer.end, "this Fixes follows a Signed-off-by"
                )
