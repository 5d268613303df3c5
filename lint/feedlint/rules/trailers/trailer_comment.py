"""The rule `trailer-comment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.keys import is_person_key
from feedlint.commits.persons import Flaw, is_stable, person_of
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
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look behind the address of each person; stable addresses have their own rule."""
        for trailer in commit.block.trailers:
            is_copy = trailer.key.lower() == "cc"
            if not (is_copy or is_person_key(trailer.key)):
                continue
            person = person_of(trailer.raw)
            if is_copy and is_stable(person.address):
                continue
            for problem in person.problems:
                if problem.flaw is Flaw.TRAILING_TEXT:
                    start, end = (trailer.value_start + at for at in problem[1:])
                    shown = show(commit.message.text[start:end])
                    words = f"{shown} behind the address is no comment"
                    yield commit.finding(start, end, words)
