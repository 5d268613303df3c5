"""The rule `comment-line`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule

if TYPE_CHECKING:
    from collections.abc import Iterator


class CommentLine(CommitRule):
    """No line of a kernel message begins with `#`.

    ## Why
    With the profile `kernel`. For git such a line is a comment: it is gone with the
    next amend or rebase.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    # make check fails without this
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    "make check" fails without this.

    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, scripts/checkpatch.pl](https://docs.kernel.org/dev-tools/checkpatch.html)
    """

    code, name, since = "T027", "comment-line", "0.1.0"
    severity = Severity.INFO
    remedy = "indent the line, or commit with git commit --cleanup=whitespace"
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look for the first such line; a signed tag quoted in a merge has many."""
        if commit.is_merge:
            return
        for line in commit.lines():
            if line.text.startswith("#"):
                words = "git takes this line for a comment"
                yield commit.finding(line.start, line.start + len(line.text), words)
                return
