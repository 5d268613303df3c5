"""V102 commit-link-without-sha."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text, on_value
from feedlint.commits.entry import identity_of
from feedlint.commits.forges import BARE
from feedlint.finding import Finding, Related, Severity
from feedlint.names import atom
from feedlint.rule import Context, Rule, if_commits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element


class CommitLinkWithoutSha(Rule):
    """The link of a commit's entry should lead to the commit.

    ## Why
    The id names a commit, but no link of the entry has the form of a commit's page
    at any known forge. A link to a branch or to the front page shows something else
    as soon as the next commit is made.

    ## Bad
    ```xml entry
    <id>urn:sha1:0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <link href="https://git.example/repo/log/"/>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <link href="https://git.example/repo/commit/?id=0d8e5fbc31e1082063bfb5155c35b7869721152b"/>
    ```

    ## References
    - [RFC 4287, section 4.2.7.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2)
    """

    code, name, since = "V102", "commit-link-without-sha", "0.1.0"
    severity = Severity.INFO
    visits = (if_commits(atom("entry")),)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look for a link to a commit in an entry whose id names one."""
        identity = context.once(identity_of, element)
        by_id = identity.by_id
        if by_id is None or identity.identifier is None or identity.linked:
            return
        if by_id.forge == BARE and not context.once(_has_commits, context.root):
            return
        place = on_text(identity.identifier, by_id.start, by_id.end)
        for link in identity.links[:1]:
            yield Finding(
                on_value(link.element, "href"),
                f"the id names commit {by_id.sha}, the link leads to no commit",
                (Related(place, f"the id names {by_id.sha}"),),
            )


def _has_commits(root: Element) -> bool:
    """Whether some entry of the feed has a link to the commit that its id names."""
    return any(identity_of(entry).is_commit for entry in root.iterchildren(atom("entry")))
