"""The rule `trailer-outside-block`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.outside import unread
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import Commit, CommitRule

if TYPE_CHECKING:
    from collections.abc import Iterator


class TrailerOutsideBlock(CommitRule):
    """A trailer stands in the block at the end of the message, where git reads it.

    ## Why
    Git reads trailers from the last paragraph only, and from that only if nothing but
    trailers stands in it, or a quarter of its lines are trailers and one of them is
    git's own `Signed-off-by:`. A sign-off with an empty line behind it, or amid prose,
    is there for the eye and for no tool.

    ## Bad
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Reviewed-by: Bo &lt;bo@ada.invalid&gt;

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
    - [git-interpret-trailers](https://git-scm.com/docs/git-interpret-trailers)
    """

    code, name, since = "T005", "trailer-outside-block", "0.1.0"
    severity = Severity.WARNING
    remedy = "put the line into the last paragraph of the message, where trailers alone stand"
    among = "outside"
    is_about_git = True

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Word what git passes over."""
        for line in unread(commit.message.text, commit.block):
            words = f"git does not read this {line.key} as a trailer: {line.reason}"
            yield commit.finding(line.start, line.end, words)
