"""The rule `review-tool-leftover`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


# checkpatch.pl, GERRIT_CHANGE_ID; U-Boot, patman.
_LEFTOVER = lazy(r"[ \t]*+(?P<key>(?i:change-id)|Series-[a-z-]++|Cover-letter|Commit-notes):(?!/)")


class ReviewToolLeftover(CommitRule):
    """No line of a review tool is left in a kernel commit.

    ## Why
    With the profile `kernel`. A `Change-Id` says something to one Gerrit only, and
    `Series-…`, `Cover-letter` and `Commit-notes` are orders to the script patman, which
    takes them out before it sends a patch.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Change-Id: I0123456789abcdef0123456789abcdef01234567
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, scripts/checkpatch.pl](https://docs.kernel.org/dev-tools/checkpatch.html)
    - [U-Boot, patman](https://docs.u-boot.org/en/latest/develop/patman.html)
    """

    code, name, since = "T018", "review-tool-leftover", "0.1.0"
    severity = Severity.WARNING
    remedy = "take the line out before the patch goes to the list"
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look for the lines wherever they stand."""
        for line in commit.lines():
            match = _LEFTOVER.match(line.text)
            if match:
                start, end = (line.start + at for at in match.span("key"))
                yield commit.finding(start, end, f"{show(match['key'])} is left of a review tool")
