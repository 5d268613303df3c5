"""The rule `review-repeated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.keys import is_person_key
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule

if TYPE_CHECKING:
    from collections.abc import Iterator


class ReviewRepeated(CommitRule):
    """A kernel commit names each reviewer once.

    ## Why
    With the profile `kernel`. The same tag of the same person twice, not one below the other,
    is left of two scripts that each added it; checkpatch calls it a duplicate signature. A
    sign-off may come again: its author has also passed the patch on.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    It makes noise.

    Reviewed-by: Bo &lt;bo@ada.invalid&gt;
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    Reviewed-by: Bo &lt;bo@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    It makes noise.

    Reviewed-by: Bo &lt;bo@ada.invalid&gt;
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, scripts/checkpatch.pl](https://docs.kernel.org/dev-tools/checkpatch.html)
    """

    code, name, since = "T040", "review-repeated", "0.1.0"
    severity = Severity.WARNING
    remedy = "take the second line out"
    profiles = KERNEL
    among = "odd"

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Compare all tags of persons but the sign-offs; neighbours have another rule."""
        seen: dict[tuple[str, str], int] = {}
        for number, trailer in enumerate(commit.block.trailers):
            lower = trailer.key.lower()
            if not is_person_key(lower) or lower == "signed-off-by" or not trailer.value:
                continue
            key = lower, trailer.value.lower().replace(" ", "")
            before = seen.get(key, number)
            if before < number - 1:
                words = f"this {trailer.key} stands in the block already"
                yield commit.finding(trailer.start, trailer.end, words)
            seen[key] = number
