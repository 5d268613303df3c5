"""The rule `message-too-short`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.trailers import BLANK
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule

if TYPE_CHECKING:
    from collections.abc import Iterator


#: checkpatch.pl, COMMIT_MESSAGE.
LINES = 2


class MessageTooShort(CommitRule):
    """A kernel commit explains itself in two lines or more.

    ## Why
    With the profile `kernel`, and off by default. The title says what changes; why it
    changes takes a sentence of its own.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Without priming the pump ran dry on the first use after a reboot,
    because the valve starts closed.

    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, scripts/checkpatch.pl](https://docs.kernel.org/dev-tools/checkpatch.html)
    """

    code, name, since = "T037", "message-too-short", "0.1.0"
    severity = Severity.INFO
    remedy = "write what goes wrong without the change, and how the change corrects it"
    default = False
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Count the lines between the title and the trailers that are not blank."""
        block = commit.block
        lines = [line for line in commit.lines() if line.start < block.start or not block.trailers]
        count = sum(1 for line in lines if line.text.strip(BLANK))
        if count < LINES and not commit.is_merge:
            end = commit.message.text.find("\n")
            yield commit.finding(0, end, f"the message below this title has {_counted(count)}")


def _counted(count: int) -> str:
    return "one line" if count else "no text"
