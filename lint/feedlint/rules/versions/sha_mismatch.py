"""V101 sha-mismatch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.entry import identity_of
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import ENTRY, EVERY, Context, Rule, if_commits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.holders import Entry


class ShaMismatch(Rule):
    """The id and the link of an entry must name the same commit.

    ## Why
    In a commit feed both the id and the address of the page carry the commit's
    object name. If they differ, the entry leads its readers to another commit than
    the one it announces. Abbreviated names are compared as far as they go, upper
    and lower case are the same, and only the forms that forges are known to write
    count as object names.

    ## Bad
    ```xml entry
    <id>urn:sha1:0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <link href="https://git.example/repo/commit/?id=0d28d54f0a287ee3e5a12d14ffd2ee23b5e22d76"/>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <link href="https://git.example/repo/commit/?id=0d8e5fbc31e1082063bfb5155c35b7869721152b"/>
    ```

    ## References
    - [RFC 4287, section 4.2.7.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2)
    - [gitrevisions(7)](https://git-scm.com/docs/gitrevisions)
    """

    code, name, since = "V101", "sha-mismatch", "0.1.0"
    severity = Severity.ERROR
    remedy = "write id and link of an entry from the same commit in what generates the feed"
    visits, dialects = (if_commits(ENTRY),), EVERY

    def check(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Compare the object name in the id with the one in each alternate link."""
        identity = context.once(identity_of, entry)
        by_id = identity.by_id
        if by_id is None or not identity.is_commit:
            return
        for link in identity.links:
            commit = link.commit
            if commit is not None and not commit.agrees(by_id):
                yield Finding(
                    link.anchor,
                    f"the link leads to commit {commit.sha}, the id names {by_id.sha}",
                    (Related(identity.place, f"the id names {by_id.sha}"),),
                )
