"""V102 commit-link-without-sha."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.entry import identity_of
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import ENTRY, EVERY, Context, Rule, if_commits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.holders import Entry


class CommitLinkWithoutSha(Rule):
    """The link of a commit's entry should lead to the commit.

    ## Why
    The id names a commit, but no link of the entry has the form of a commit's page
    at any known forge. A link to a branch or to the front page shows something else
    as soon as the next commit is made.

    ## Bad
    ```xml entry
    <id>tag:github.com,2008:Grit::Commit/0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <link href="https://git.example/repo/log/"/>
    ```

    ## Good
    ```xml entry
    <id>tag:github.com,2008:Grit::Commit/0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <link href="https://git.example/repo/commit/?id=0d8e5fbc31e1082063bfb5155c35b7869721152b"/>
    ```

    ## References
    - [RFC 4287, section 4.2.7.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2)
    """

    code, name, since = "V102", "commit-link-without-sha", "0.1.0"
    severity = Severity.INFO
    remedy = "link to the page of the commit, not to that of the branch or the repository"
    visits, dialects = (if_commits(ENTRY),), EVERY

    def check(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Look for a link to a commit in an entry whose id names one."""
        identity = context.once(identity_of, entry)
        by_id = identity.by_id
        if by_id is None or not identity.is_commit or identity.linked:
            return
        for link in identity.links[:1]:
            yield Finding(
                link.anchor,
                f"the id names commit {by_id.sha}, the link leads to no commit",
                (Related(identity.place, f"the id names {by_id.sha}"),),
            )
