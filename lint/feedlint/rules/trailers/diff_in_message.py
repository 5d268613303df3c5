"""The rule `diff-in-message`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


# checkpatch.pl, DIFF_IN_COMMIT_MSG.
_DIFF = lazy(
    r"[ \t]*+(?:diff (?:-[^ ]*+ )*+a/[^ ]++ b/|--- a/|\+\+\+ b/"
    r"|@@ -[0-9]++,[0-9]++ \+[0-9]++,[0-9]++ @@)"
)


class DiffInMessage(CommitRule):
    """No line of a kernel message looks like a part of a patch.

    ## Why
    With the profile `kernel`. When the commit is sent by mail, `git am` and `patch`
    take such a line for the beginning of the change itself.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    --- a/pump.c
    +++ b/pump.c

    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    This changes pump.c.

    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, scripts/checkpatch.pl](https://docs.kernel.org/dev-tools/checkpatch.html)
    """

    code, name, since = "T028", "diff-in-message", "0.1.0"
    severity = Severity.WARNING
    remedy = "indent the lines, so that git am does not take them for the patch"
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look for the first such line, indented or not."""
        for line in commit.lines():
            if _DIFF.match(line.text):
                words = f"{show(line.text)} looks like a part of a patch"
                yield commit.finding(line.start, line.start + len(line.text), words)
                return
