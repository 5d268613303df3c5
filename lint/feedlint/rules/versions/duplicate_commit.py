"""V103 duplicate-commit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.entry import Identity, identity_of
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import EVERY, FEED, Context, Rule, if_commits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed


class DuplicateCommit(Rule):
    """No two entries of a feed should announce the same commit.

    ## Why
    Two entries name one commit under ids that are written differently: in another
    form, in upper case, or with another address before the object name. To a reader
    they are two entries, so it shows the commit twice. Entries with the very same
    id are another matter, and another rule's.

    ## Bad
    ```xml
    <entry>
    <id>urn:sha1:0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <title>Add a rule</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <link href="https://git.example/repo/commit/?id=0d8e5fbc31e1082063bfb5155c35b7869721152b"/>
    </entry>
    <entry>
    <id>https://git.example/repo/commit/0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <title>Add a rule</title>
    <updated>2024-03-04T05:06:06Z</updated>
    <link href="https://git.example/repo/commit/0d8e5fbc31e1082063bfb5155c35b7869721152b"/>
    </entry>
    ```

    ## Good
    ```xml
    <entry>
    <id>urn:sha1:0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <title>Add a rule</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <link href="https://git.example/repo/commit/?id=0d8e5fbc31e1082063bfb5155c35b7869721152b"/>
    </entry>
    ```

    ## References
    - [RFC 4287, section 4.2.6](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6)
    """

    code, name, since = "V103", "duplicate-commit", "0.1.0"
    severity = Severity.WARNING
    remedy = "leave one entry for each commit"
    visits, dialects = (if_commits(FEED),), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Collect the object names of all ids; say where one comes back."""
        seen: dict[str, Identity] = {}
        for entry in feed.entries:
            identity = context.once(identity_of, entry)
            commit = identity.by_id
            if commit is None or not identity.is_commit:
                continue
            first = seen.setdefault(commit.sha.lower(), identity)
            if first is not identity and _id(first) != _id(identity):
                yield Finding(
                    identity.place,
                    f"an earlier entry announces commit {commit.sha} already",
                    (Related(first.place, "the earlier entry"),),
                )


def _id(identity: Identity) -> str:
    return identity.identifier.text if identity.identifier is not None else ""
