"""V201 commit-unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.objects import Absence
from feedlint.finding import Finding, Severity
from feedlint.rule import Context, Rule
from feedlint.rules.versions._witness import ENTRIES, account_of, is_beyond

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

_WORDS = {
    Absence.UNKNOWN: "the repository has no commit {sha}",
    Absence.AMBIGUOUS: "more than one object of the repository has a name that begins with {sha}",
    Absence.NO_COMMIT: "{sha} is no commit of the repository but another object",
}


class CommitUnknown(Rule):
    """An entry must announce a commit that is in the repository.

    ## Why
    With `--git` the entries of a feed are held against a repository. One that names a
    commit which is not there leads its readers nowhere: its object name is mistyped or
    damaged, history was rewritten after the feed was made, or the feed is another
    repository's. What a shallow or partial clone may have left out is another rule's.

    ## Bad
    ```xml entry repository
    <id>urn:sha1:d2adc357e5b9f45c316ef4516c010dbcc5da8f7e</id>
    <title>pump: prime it before use</title>
    <link href="https://git.example/pump/commit/?id=d2adc357e5b9f45c316ef4516c010dbcc5da8f7e"/>
    ```

    ## Good
    ```xml entry repository
    <id>urn:sha1:d2adc357e5b9f45c316ef4516c010dbcc5da8f7d</id>
    <title>pump: prime it before use</title>
    <link href="https://git.example/pump/commit/?id=d2adc357e5b9f45c316ef4516c010dbcc5da8f7d"/>
    <updated>2023-11-14T23:13:20Z</updated>
    ```

    ## References
    - [gitrevisions(7)](https://git-scm.com/docs/gitrevisions)
    """

    code, name, since = "V201", "commit-unknown", "0.1.0"
    severity = Severity.ERROR
    visits = ENTRIES

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look the commit up."""
        account = account_of(context, element)
        if account is None or context.repository is None:
            return
        found = account.found
        if not isinstance(found, Absence):
            return
        if found is Absence.UNKNOWN and is_beyond(account, context.repository):
            return
        yield Finding(account.place, _WORDS[found].format(sha=account.named.sha))
