"""The rule `change-id-count`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


class ChangeIdCount(CommitRule):
    """A commit that goes through Gerrit has exactly one `Change-Id`.

    ## Why
    With the profile `gerrit`. Gerrit refuses a commit with two of them, and without one
    it cannot tell the second version of a change from a new one.

    ## Bad
    ```xml entry profile=gerrit
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Bug: 12
    </content>
    ```

    ## Good
    ```xml entry profile=gerrit
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Bug: 12
    Change-Id: I0123456789abcdef0123456789abcdef01234567
    </content>
    ```

    ## References
    - [Gerrit, Change-Ids](https://gerrit-review.googlesource.com/Documentation/user-changeid.html)
    """

    code, name, since = "T017", "change-id-count", "0.1.0"
    severity = Severity.WARNING
    remedy = (
        "leave the one Change-Id of the review; Gerrit's commit-msg hook writes one "
        "where there is none"
    )
    profiles = frozenset({"gerrit"})

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Count the trailers; one outside of the block has its own rule."""
        found = [trailer for _, trailer in commit.keyed("change-id")]
        for extra in found[1:]:
            words = f"this Change-Id comes after {show(found[0].value)}"
            yield commit.finding(extra.start, extra.end, words)
        text = commit.message.text
        if not found and not any(line.text.startswith("Change-Id:") for line in commit.lines()):
            end = (text + "\n").index("\n")
            yield commit.finding(0, end, "this commit has no Change-Id")
