"""V210 cited-commit-unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.objects import Absence
from feedlint.finding import Finding, Severity
from feedlint.rules.versions._cited import CitedRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.citations import Citation
    from feedlint.commits.message import Message
    from feedlint.commits.objects import Commit
    from feedlint.witnesses.repository import Repository

_WORDS = {
    Absence.UNKNOWN: "the repository has no commit {sha}, which is cited here",
    Absence.AMBIGUOUS: "more than one object of the repository has a name that begins with {sha}",
    Absence.NO_COMMIT: "{sha}, cited as a commit, is another object",
}


class CitedCommitUnknown(CitedRule):
    """A commit that a message cites should be in the repository.

    ## Why
    A `Fixes:` or `commit … ("…")` that names no commit cannot be followed: by a reader,
    nor by the scripts that carry fixes to stable branches. Mostly the name is that of a
    commit before a rebase. Messages of backports and cherry-picks are not looked at,
    they speak of another branch; nor is anything in a shallow or partial clone.

    ## Bad
    ```xml entry repository
    <id>urn:sha1:3261adb79e1107781ef33d2e4267104b78c66afc</id>
    <title>pump: oil it</title>
    <link href="https://git.example/pump/commit/?id=3261adb79e1107781ef33d2e4267104b78c66afc"/>
    <updated>2023-11-15T06:13:20Z</updated>
    <content>
    Fixes: d2adc357e500 ("pump: prime it before use")
    </content>
    ```

    ## Good
    ```xml entry repository
    <id>urn:sha1:ee19440319462598906dd4cdae0f1229fb22f1aa</id>
    <title>pump: mend the valve</title>
    <link href="https://git.example/pump/commit/?id=ee19440319462598906dd4cdae0f1229fb22f1aa"/>
    <updated>2023-11-15T00:13:20Z</updated>
    <content>
    It leaks since commit 42de385d7015 ("Begin").

    Fixes: d2adc357e5b9 ("pump: prime it before use")
    Signed-off-by: Ada Lovelace &lt;ada@analytical.example&gt;
    </content>
    ```

    ## References
    - [Linux, submitting patches](https://docs.kernel.org/process/submitting-patches.html)
    """

    code, name, since = "V210", "cited-commit-unknown", "0.1.0"
    severity = Severity.WARNING
    remedy = (
        "look the commit up in the repository it is from; it may be misspelt, or of another project"
    )

    def compare(
        self,
        citation: Citation,
        found: Commit | Absence,
        message: Message,
        repository: Repository,
    ) -> Iterator[Finding]:
        """Say why there is no such commit."""
        if not isinstance(found, Absence) or repository.is_shallow or repository.is_partial:
            return
        place = message.anchor(citation.start, citation.end)
        yield Finding(place, _WORDS[found].format(sha=citation.sha))
