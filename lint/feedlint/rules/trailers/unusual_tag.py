"""The rule `unusual-tag`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.keys import is_distinct_key, is_person_key, mistyped_key
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


class UnusualTag(CommitRule):
    """A kernel commit uses the tags that the kernel knows.

    ## Why
    With the profile `kernel`. checkpatch knows a list of tags that end in `-by`; statistics
    and credits are made from those. Whatever else is true can be said in the text.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    It makes noise.

    Paid-by: Bo &lt;bo@ada.invalid&gt;
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    It makes noise.

    Suggested-by: Bo &lt;bo@ada.invalid&gt;
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, scripts/checkpatch.pl](https://docs.kernel.org/dev-tools/checkpatch.html)
    """

    code, name, since = "T041", "unusual-tag", "0.1.0"
    severity = Severity.INFO
    remedy = "write one of the tags that the kernel lists, such as Suggested-by or Tested-by"
    profiles = KERNEL
    among = "odd"

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look at each key that ends in -by; a mistyped one has a rule of its own."""
        for trailer in commit.block.trailers:
            lower = trailer.key.lower()
            if not lower.endswith("-by") or is_person_key(lower) or is_distinct_key(lower):
                continue
            if mistyped_key(trailer.key) is None:
                words = f"the kernel does not know the tag {show(trailer.key)}"
                yield commit.finding(trailer.start, trailer.key_end, words)
