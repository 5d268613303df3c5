"""The rule `reported-by-without-link`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import ASKED_SINCE, KERNEL, Commit, CommitRule, unlinked_reports

if TYPE_CHECKING:
    from collections.abc import Iterator


class ReportedByWithoutLink(CommitRule):
    """A `Reported-by` in a kernel commit before 2023 has a link to the report behind it.

    ## Why
    With the profile `kernel`, for commits dated before 2023, when nobody asked for the
    address yet; worth knowing where old commits are read.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <published>2020-02-03T04:05:06Z</published>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Reported-by: Bo &lt;bo@ada.invalid&gt;
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <published>2020-02-03T04:05:06Z</published>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Reported-by: Bo &lt;bo@ada.invalid&gt;
    Closes: https://lore.kernel.org/r/1
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, submitting patches](https://docs.kernel.org/process/submitting-patches.html)
    """

    code, name, since = "T020", "reported-by-without-link", "0.1.0"
    severity = Severity.INFO
    remedy = "write 'Link:' with the address of the report on the line below it"
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look at commits dated before 2023 only."""
        if commit.year < ASKED_SINCE:
            for trailer in unlinked_reports(commit):
                words = (
                    f"no Link follows this {trailer.key}, as the kernel asks since {ASKED_SINCE}"
                )
                yield commit.finding(trailer.start, trailer.end, words)
