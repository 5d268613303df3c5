"""V104 abbreviated-sha."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.commits.entry import identity_of
from feedlint.finding import Finding, Severity
from feedlint.rule import ENTRY, EVERY, Context, Rule, if_commits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.holders import Entry


class Options(NamedTuple):
    """`digits`: how many digits of an object name are enough."""

    digits: int = 12


class AbbreviatedSha(Rule):
    """A link to a commit should not abbreviate its object name below 12 digits.

    ## Why
    An abbreviated object name is unique only until the repository has another object
    that begins with the same digits; from then on the link leads nowhere. Twelve
    digits, as Mercurial writes and the Linux kernel asks for, last in practice.

    ## Bad
    ```xml entry
    <id>https://git.example/repo/commit/0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <link href="https://git.example/repo/commit/0d8e5fb"/>
    ```

    ## Good
    ```xml entry
    <id>https://git.example/repo/commit/0d8e5fbc31e1082063bfb5155c35b7869721152b</id>
    <link href="https://git.example/repo/commit/0d8e5fbc31e1082063bfb5155c35b7869721152b"/>
    ```

    ## References
    - [gitrevisions(7)](https://git-scm.com/docs/gitrevisions)
    """

    code, name, since = "V104", "abbreviated-sha", "0.1.0"
    severity = Severity.INFO
    remedy = "write the whole object name, as git rev-parse prints it"
    visits, dialects = (if_commits(ENTRY),), EVERY
    Options = Options

    def check(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Count the digits in the links of an entry whose id names a commit."""
        identity = context.once(identity_of, entry)
        if identity.by_id is None:
            return
        for link in identity.links:
            commit = link.commit
            if commit is not None and len(commit.sha) < context.options.digits:
                yield Finding(
                    link.anchor,
                    f"the link names commit {commit.sha} with {len(commit.sha)} digits only",
                )
