"""The rule `message-long-line`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule

if TYPE_CHECKING:
    from collections.abc import Iterator


COLUMNS = 75

# checkpatch.pl, COMMIT_LOG_LONG_LINE: diffstats, paths, addresses, what is indented or
# has a time stamp (a trace), and other words that cannot be broken.
_UNBROKEN = lazy(r"[ \t\[>|#+-]|[^ :/|]*+[:/|]|[^ ]{60}|.*?https?://")


class MessageLongLine(CommitRule):
    """The lines of a kernel message have 75 columns at most.

    ## Why
    With the profile `kernel`, and off by default. `git log` indents a message by four
    columns, and mails quote it; tables, traces, addresses and trailers are not broken.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    This line goes on and on although the pump has been dry for such a very long time.

    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    This line ends in time.

    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, scripts/checkpatch.pl](https://docs.kernel.org/dev-tools/checkpatch.html)
    """

    code, name, since = "T036", "message-long-line", "0.1.0"
    severity = Severity.INFO
    remedy = "break the line at 75 columns; leave tables, addresses and output of tools as they are"
    default = False
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look for the first such line above the trailers."""
        for line in commit.lines():
            if line.start >= commit.block.start or line.text.startswith("Signed-off-by:"):
                return
            if len(line.text) > COLUMNS and not _UNBROKEN.match(line.text):
                words = f"this line has {len(line.text)} columns, more than {COLUMNS}"
                yield commit.finding(line.start + COLUMNS, line.start + len(line.text), words)
                return
