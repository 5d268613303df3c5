"""The rule `trailer-repeated`."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from feedlint.commits.keys import is_distinct_key
from feedlint.finding import Finding, Related, Severity
from feedlint.rules.trailers._base import Commit, CommitRule

if TYPE_CHECKING:
    from collections.abc import Iterator


class TrailerRepeated(CommitRule):
    """No trailer stands twice in a row.

    ## Why
    The second line says nothing new; it is what a script adds that did not look.
    Further down the same sign-off may be meant: its author has also passed the commit
    on.

    ## Bad
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Reviewed-by: Bo &lt;bo@ada.invalid&gt;
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
    - [Linux, scripts/checkpatch.pl](https://docs.kernel.org/dev-tools/checkpatch.html)
    """

    code, name, since = "T009", "trailer-repeated", "0.1.0"
    severity = Severity.WARNING
    remedy = "take one of the two lines out"
    among = "odd"

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Compare each trailer with the one above it, without regard to case and blanks."""
        for above, trailer in pairwise(commit.block.trailers):
            if above.key.lower() != trailer.key.lower() or not is_distinct_key(trailer.key):
                continue
            if trailer.value and _plain(above.value) == _plain(trailer.value):
                words = f"this {trailer.key} repeats the line above it"
                note = Related(commit.message.anchor(above.start, above.end), "the same trailer")
                finding = commit.finding(trailer.start, trailer.end, words)
                yield finding._replace(related=(note,))


def _plain(value: str) -> str:
    return value.lower().replace(" ", "")
