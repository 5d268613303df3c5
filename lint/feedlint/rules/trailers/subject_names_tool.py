"""The rule `subject-names-tool`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


# checkpatch.pl, EMAIL_SUBJECT. "scripts/checkpatch.pl: …" is about the tool itself.
_TOOL = lazy(
    r"(?<![/\w])(?:checkpatch|sparse|smatch)(?:\.pl)?(?= +(?:warning|error|check|issue|fix))",
    re.IGNORECASE,
)


class SubjectNamesTool(CommitRule):
    """The title of a kernel commit says what was wrong, not which tool said so.

    ## Why
    With the profile `kernel`, and off by default. A title such as `fix checkpatch
    warnings` fits any change; the tool belongs in the text.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: fix checkpatch warnings</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: use tabs for indentation</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, scripts/checkpatch.pl](https://docs.kernel.org/dev-tools/checkpatch.html)
    """

    code, name, since = "T038", "subject-names-tool", "0.1.0"
    severity = Severity.INFO
    remedy = "write in the title what was wrong, and name the tool in the text below"
    default = False
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look for the names of the usual checkers, except in changes of these."""
        title = commit.message.text.partition("\n")[0]
        match = _TOOL.search(title)
        if match and not title.lower().startswith(match[0].lower()):
            words = f"the title names the tool {show(match[0])}"
            yield commit.finding(match.start(), match.end(), words)
