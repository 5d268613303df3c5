"""V203 commit-beyond-clone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.objects import Absence
from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, FEED, Context, Rule, if_repository
from feedlint.rules.versions._witness import accounts_of, is_beyond

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed


class CommitBeyondClone(Rule):
    """A clone should be deep enough to hold all commits of the feed.

    ## Why
    The repository given with `--git` is a shallow or partial clone, and some commits of
    the feed are not in it. They may be wrong, or they were only left out when it was
    cloned: nobody can tell, so those entries were not checked. `git fetch --deepen`,
    or in a workflow `fetch-depth: 0`, brings what is missing. Feedlint itself never
    fetches anything.

    ## Bad
    ```xml entry shallow
    <id>urn:sha1:d2adc357e5b9f45c316ef4516c010dbcc5da8f7d</id>
    <title>pump: prime it before use</title>
    <link href="https://git.example/pump/commit/?id=d2adc357e5b9f45c316ef4516c010dbcc5da8f7d"/>
    <updated>2023-11-14T23:13:20Z</updated>
    ```

    ## Good
    ```xml entry repository
    <id>urn:sha1:d2adc357e5b9f45c316ef4516c010dbcc5da8f7d</id>
    <title>pump: prime it before use</title>
    <link href="https://git.example/pump/commit/?id=d2adc357e5b9f45c316ef4516c010dbcc5da8f7d"/>
    <updated>2023-11-14T23:13:20Z</updated>
    ```

    ## References
    - [git-fetch(1), --deepen](https://git-scm.com/docs/git-fetch#Documentation/git-fetch.txt---deepenltdepthgt)
    """

    code, name, since = "V203", "commit-beyond-clone", "0.1.0"
    severity = Severity.INFO
    remedy = (
        "run git fetch --unshallow, or clone with all history (fetch-depth: 0 in GitHub's checkout)"
    )
    visits, dialects = (if_repository(FEED),), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Count the commits that a clone may have left out; say it once for a feed."""
        del feed
        repository = context.repository
        if repository is None:
            return
        accounts = accounts_of(context)
        beyond = [a for a in accounts if a.found is Absence.UNKNOWN and is_beyond(a, repository)]
        if not beyond:
            return
        kind = "shallow" if repository.is_shallow else "partial"
        is_or_are = "commit is" if len(beyond) == 1 else "commits are"
        yield Finding(
            beyond[0].place,
            f"{len(beyond)} of {len(accounts)} {is_or_are} not in the repository, which is a "
            f"{kind} clone; the first is {beyond[0].sha}",
        )
