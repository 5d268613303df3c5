"""V213 commits-out-of-order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import EVERY, FEED, Context, Rule, if_repository
from feedlint.rules.versions._branch import branch_of, swaps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed


class CommitsOutOfOrder(Rule):
    """The commits of a feed should stand in the order of the branch.

    ## Why
    Atom gives the order of entries no meaning, but a log has one, and many readers keep
    it. Here a commit and its parent stand the other way round than the rest of the feed
    has it. Where the dates of two commits contradict their order nothing is reported.

    ## Bad
    ```xml repository
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
    <id>urn:sha1:ee19440319462598906dd4cdae0f1229fb22f1aa</id>
    <title>pump: mend the valve</title>
    <updated>2023-11-15T00:13:20Z</updated>
    <link href="https://git.example/pump/commit/?id=ee19440319462598906dd4cdae0f1229fb22f1aa"/>
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
    <id>urn:sha1:02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <updated>2023-11-15T01:13:20Z</updated>
    <link href="https://git.example/pump/commit/?id=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    </entry>
    <entry>
    <id>urn:sha1:ee19440319462598906dd4cdae0f1229fb22f1aa</id>
    <title>pump: mend the valve</title>
    <updated>2023-11-15T00:13:20Z</updated>
    <link href="https://git.example/pump/commit/?id=ee19440319462598906dd4cdae0f1229fb22f1aa"/>
    </entry>
    ```

    ## References
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1)
    - [git-log(1), commit ordering](https://git-scm.com/docs/git-log#_commit_ordering)
    """

    code, name, since = "V213", "commits-out-of-order", "0.1.0"
    severity = Severity.INFO
    remedy = "write the entries in the order of git log --topo-order"
    visits, dialects = (if_repository(FEED),), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare the places of commits with those of their parents."""
        if context.repository is None:
            return
        for child, parent in swaps(context.once(branch_of, feed, context.repository)):
            related = Related(child.account.place, f"commit {child.account.sha}")
            words = f"commit {parent.account.sha} and its child {child.account.sha} are swapped"
            yield Finding(parent.account.place, words, (related,))
