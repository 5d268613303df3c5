"""The rule `missing-fixes`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


# checkpatch.pl, MISSING_FIXES_TAG.
_SIGN = lazy(r"(?:K[AMC]|UB)SAN:|Call Trace:|stable@(?:vger\.)?kernel\.org|syzkaller")
_NAMED = lazy(r"^(?:Fixes:|This reverts commit)", re.MULTILINE)


class MissingFixes(CommitRule):
    """A kernel commit that fixes a crash, or goes to stable, says which commit it fixes.

    ## Why
    With the profile `kernel`, and off by default. A trace or a copy to the stable list
    says that something was broken before; `Fixes` says since when.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Cc: stable@vger.kernel.org
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Fixes: 0123456789ab ("pump: add it")
    Cc: stable@vger.kernel.org
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, scripts/checkpatch.pl](https://docs.kernel.org/dev-tools/checkpatch.html)
    """

    code, name, since = "T035", "missing-fixes", "0.1.0"
    severity = Severity.INFO
    remedy = "write 'Fixes:' with the commit that brought the fault in, if you know it"
    default = False
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look for the signs of a fault; reverts and merges name theirs otherwise."""
        text = commit.message.text
        sign = _SIGN.search(text)
        if sign is None or commit.is_merge or _NAMED.search(text) or text.startswith("Revert "):
            return
        words = f"{show(sign[0])} speaks of a fault, and no Fixes says of which commit"
        yield commit.finding(sign.start(), sign.end(), words)
