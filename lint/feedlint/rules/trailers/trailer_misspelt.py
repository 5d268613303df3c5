"""The rule `trailer-misspelt`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.misspelt import misspelt
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


class TrailerMisspelt(CommitRule):
    """A trailer is written so that git and the forges read it.

    ## Why
    `Co-authored by:`, `Signed off by:` or a colon of full width look like trailers and are
    none: git passes over them, no forge credits the co-author, no check sees the sign-off.

    ## Bad
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    It makes noise.

    Co-authored by: Bo &lt;bo@ada.invalid&gt;
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    It makes noise.

    Co-authored-by: Bo &lt;bo@ada.invalid&gt;
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [git-interpret-trailers](https://git-scm.com/docs/git-interpret-trailers)
    - [GitHub: a commit with several authors](https://docs.github.com/en/pull-requests/committing-changes-to-your-project/creating-and-editing-commits/creating-a-commit-with-multiple-authors)
    """

    code, name, since = "T039", "trailer-misspelt", "0.1.0"
    severity = Severity.WARNING
    among = "misspelt"
    is_about_git = True

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look for the misspelt keys below the title; an address must follow."""
        for line in misspelt(commit.message.text):
            words = f"git does not read {show(line.written)} as the trailer '{line.meant}:'"
            yield commit.finding(line.start, line.end, words, f"Write '{line.meant}:'")
