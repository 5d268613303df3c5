"""V201 commit-unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.objects import Absence
from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, FEED, Context, Rule, if_repository
from feedlint.rules.versions._witness import Account, accounts_of, is_beyond

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.witnesses.repository import Repository

_HELP = "Is the repository given with --git the one that this feed was made from?"
_WORDS = {
    Absence.UNKNOWN: "the repository has no commit {sha}",
    Absence.AMBIGUOUS: "more than one object of the repository has a name that begins with {sha}",
    Absence.NO_COMMIT: "{sha} is no commit of the repository but another object",
}


class CommitUnknown(Rule):
    """An entry must announce a commit that is in the repository.

    ## Why
    With `--git` the entries of a feed are compared with a repository. One that names a
    commit which is not there leads its readers nowhere: its object name is mistyped or
    damaged, history was rewritten after the feed was made, or the feed is another
    repository's; that none of them is there is said once. What a shallow or partial
    clone may have left out is another rule's.

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
    remedy = (
        "fetch what the repository lacks, or run feedlint in a clone of the repository "
        "that the feed is about"
    )
    visits, dialects = (if_repository(FEED),), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look all commits up; where none is there, say that once."""
        del feed
        repository = context.repository
        if repository is None:
            return
        accounts = accounts_of(context)
        found = {
            account.place: _WORDS[account.found].format(sha=account.named.sha)
            for account in accounts
            if isinstance(account.found, Absence) and not _is_left_out(account, repository)
        }
        if len(found) == len(accounts) > 1:
            words = f"the repository has none of the {len(found)} commits of this feed"
            yield Finding(next(iter(found)), words, help=_HELP)
            return
        for place, words in found.items():
            yield Finding(place, words)


def _is_left_out(account: Account, repository: Repository) -> bool:
    return account.found is Absence.UNKNOWN and is_beyond(account, repository)
