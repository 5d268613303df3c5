"""V212 commits-skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, FEED, Context, Rule, if_repository
from feedlint.rules.versions._branch import Gap, branch_of, gaps
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed


class CommitsSkipped(Rule):
    """A feed of a branch should not leave out commits between those it announces.

    ## Why
    Readers take the feed for all that happened. The repository has commits that came
    after one entry and before another and that the feed does not have. Feeds that are
    limited on purpose (to a path, an author, first parents, no merges) are recognised by
    their addresses, or by how much they leave out, and not reported.

    ## Bad
    ```xml repository
    <entry>
    <id>urn:sha1:e00efec7766eae08dd185a852e204f90897053a3</id>
    <title>pump: describe it</title>
    <updated>2023-11-15T05:13:20Z</updated>
    <link href="https://git.example/pump/commit/?id=e00efec7766eae08dd185a852e204f90897053a3"/>
    </entry>
    <entry>
    <id>urn:sha1:027b06539efa0cca4155de08386e03c0bdb062fe</id>
    <title>Merge branch 'side'</title>
    <updated>2023-11-15T03:13:20Z</updated>
    <link href="https://git.example/pump/commit/?id=027b06539efa0cca4155de08386e03c0bdb062fe"/>
    </entry>
    <entry>
    <id>urn:sha1:c8bd4f6b1704036d1a0b01c8152f430b03549e05</id>
    <title>well: dig it</title>
    <updated>2023-11-15T02:13:20Z</updated>
    <link href="https://git.example/pump/commit/?id=c8bd4f6b1704036d1a0b01c8152f430b03549e05"/>
    </entry>
    <entry>
    <id>urn:sha1:02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <updated>2023-11-15T01:13:20Z</updated>
    <link href="https://git.example/pump/commit/?id=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    </entry>
    ```

    ## Good
    ```xml repository
    <entry>
    <id>urn:sha1:e00efec7766eae08dd185a852e204f90897053a3</id>
    <title>pump: describe it</title>
    <updated>2023-11-15T05:13:20Z</updated>
    <link href="https://git.example/pump/commit/?id=e00efec7766eae08dd185a852e204f90897053a3"/>
    </entry>
    <entry>
    <id>urn:sha1:8c1869f6e4406c36f54550b49134a49d279bd69e</id>
    <title>pump: paint it</title>
    <updated>2023-11-15T04:13:20Z</updated>
    <link href="https://git.example/pump/commit/?id=8c1869f6e4406c36f54550b49134a49d279bd69e"/>
    </entry>
    ```

    ## References
    - [git-log(1), commit ordering](https://git-scm.com/docs/git-log#_commit_ordering)
    """

    code, name, since = "V212", "commits-skipped", "0.1.0"
    severity = Severity.WARNING
    remedy = "write the entries from git log of the branch, without leaving commits out"
    visits, dialects = (if_repository(FEED),), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Walk from the entries' commits to their parents."""
        repository = context.repository
        if repository is not None:
            for gap in gaps(context.once(branch_of, feed, repository), repository.commit):
                yield _finding(gap)


def _finding(gap: Gap) -> Finding:
    latest = max(gap.missing, key=lambda commit: commit.committer.seconds or 0)
    named = f"{latest.name[:12]} {show(latest.subject)}"
    if len(gap.missing) == 1:
        words = f"the feed leaves out commit {named}, which came after this one"
    else:
        words = f"the feed leaves out {len(gap.missing)} commits after this one, up to {named}"
    return Finding(gap.place.account.place, words)
