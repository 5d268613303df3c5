"""The rule `missing-sign-off`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import Commit, CommitRule

if TYPE_CHECKING:
    from collections.abc import Iterator


_SIGN_OFF = lazy(r"^[ \t]*+signed-off-by:", re.IGNORECASE | re.MULTILINE)


class MissingSignOff(CommitRule):
    """A commit is signed off.

    ## Why
    Off by default. Projects under the Developer Certificate of Origin take no commit
    without a `Signed-off-by`; merges need none.

    ## Bad
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Ran dry.
    </content>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Ran dry.

    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Developer Certificate of Origin](https://developercertificate.org/)
    """

    code, name, since = "T029", "missing-sign-off", "0.1.0"
    severity = Severity.WARNING
    remedy = "commit with git commit --signoff if you may certify where the change is from"
    default = False

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look for a sign-off anywhere, in any case; one outside the block has its own rule."""
        text = commit.message.text
        if not commit.is_merge and _SIGN_OFF.search(text) is None:
            yield commit.finding(0, text.find("\n"), "this commit has no Signed-off-by")
