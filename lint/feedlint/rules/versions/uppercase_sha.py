"""V105 uppercase-sha."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.entry import identity_of
from feedlint.finding import Finding, Severity
from feedlint.rule import ENTRY, EVERY, Context, Rule, if_commits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.forges import ObjectName
    from feedlint.feeds.holders import Entry


class UppercaseSha(Rule):
    """An object name should be written in lower case.

    ## Why
    Git takes object names in any case, but always writes them in lower case. Ids are
    compared letter for letter: the same commit in upper case is another entry, and
    some forges do not find it.

    ## Bad
    ```xml entry
    <id>urn:sha1:0D8E5FBC31E1082063BFB5155C35B7869721152B</id>
    <link href="https://git.example/repo/commit/?id=0d8e5fbc31e1082063bfb5155c35b7869721152b"/>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <link href="https://git.example/repo/commit/?id=0d8e5fbc31e1082063bfb5155c35b7869721152b"/>
    ```

    ## References
    - [RFC 4287, section 4.2.6.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6.1)
    - [gitglossary(7), object name](https://git-scm.com/docs/gitglossary)
    """

    code, name, since = "V105", "uppercase-sha", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (if_commits(ENTRY),), EVERY

    def check(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Look at the object names in the id and the links of a commit's entry."""
        identity = context.once(identity_of, entry)
        if not identity.is_commit:
            return
        by_id = identity.by_id
        if by_id is not None and by_id.sha != by_id.sha.lower():
            yield Finding(identity.place, _words(by_id), help=f"write {by_id.sha.lower()}")
        for link in identity.links:
            if link.commit is not None and link.commit.sha != link.commit.sha.lower():
                help_ = f"write {link.commit.sha.lower()}"
                yield Finding(link.anchor, _words(link.commit), help=help_)


def _words(commit: ObjectName) -> str:
    return f"the object name {commit.sha} is not in lower case"
