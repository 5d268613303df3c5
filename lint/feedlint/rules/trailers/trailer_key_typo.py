"""The rule `trailer-key-typo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.keys import mistyped_key
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


class TrailerKeyTypo(CommitRule):
    """The key of a trailer is not one slip away from a known key.

    ## Why
    Whoever counts reviews or checks sign-offs looks for the exact key. Anyone may
    invent keys, so only those are reported that differ from a known one, such as
    `Reviewed-by`, by one letter or by two neighbours swapped.

    ## Bad
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Reveiwed-by: Bo &lt;bo@ada.invalid&gt;
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

    ## Fix
    Unsafe, because it changes what the commit said: the known key, in every
    form of the message.

    ## References
    - [Linux, submitting patches](https://docs.kernel.org/process/submitting-patches.html)
    - [git, SubmittingPatches](https://git-scm.com/docs/SubmittingPatches)
    """

    code, name, since = "T003", "trailer-key-typo", "0.1.0"
    severity = Severity.WARNING
    remedy = (
        "write the known key when you write the next commit; amend this one only if "
        "nobody has it yet"
    )
    among = "odd"

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Compare each unknown key with the known ones."""
        for trailer in commit.block.trailers:
            meant = mistyped_key(trailer.key)
            if meant is None:
                continue
            words = f"the key {show(trailer.key)} is one slip from '{meant}'"
            fix = commit.mend(f"Write {meant}", trailer.start, trailer.key_end, meant)
            yield commit.finding(trailer.start, trailer.key_end, words)._replace(fix=fix)
