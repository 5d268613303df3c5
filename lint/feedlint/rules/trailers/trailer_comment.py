"""The rule `trailer-comment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.persons import Flaw, is_stable
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


class TrailerComment(CommitRule):
    """Text behind the address in a kernel trailer is a comment.

    ## Why
    With the profile `kernel`. The kernel's scripts take what stands behind `>` for a
    comment only if it begins with `#` or stands in `[…]` or `(…)`; anything else they
    call an unexpected content after the address.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Tested-by: Bo &lt;bo@ada.invalid&gt; on two boards
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Tested-by: Bo &lt;bo@ada.invalid&gt; # on two boards
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, scripts/checkpatch.pl](https://docs.kernel.org/dev-tools/checkpatch.html)
    """

    code, name, since = "T008", "trailer-comment", "0.1.0"
    severity = Severity.WARNING
    remedy = "put '# ' before what you want to say of the person"
    profiles = KERNEL
    among = "odd"

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look behind the address of each person; stable addresses have their own rule."""
        for named, problem in commit.flaws():
            if problem.flaw is Flaw.TRAILING_TEXT and not is_stable(named.person.address):
                start, end = named.place(problem.start, problem.end)
                shown = show(commit.message.text[start:end])
                yield commit.finding(start, end, f"{shown} behind the address is no comment")
