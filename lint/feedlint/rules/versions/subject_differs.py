"""V204 subject-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.commits.titles import titles_of
from feedlint.finding import Finding, Severity
from feedlint.rules.versions._witness import WitnessRule
from feedlint.text.apart import show_apart
from feedlint.text.difference import collapsed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.objects import Commit
    from feedlint.rule import Context
    from feedlint.rules.versions._witness import Account


class SubjectDiffers(WitnessRule):
    """The title of an entry must be the subject of its commit.

    ## Why
    The repository has the commit under another subject. Either the feed was changed
    after it was made, or its generator lost or added something. The first line of the
    message and its first paragraph both count as the subject; a forge may cut it short
    with `...` or `…`, and may change white space.

    ## Bad
    ```xml entry repository
    <id>urn:sha1:02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: break it</title>
    <link href="https://git.example/pump/commit/?id=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <updated>2023-11-15T01:13:20Z</updated>
    ```

    ## Good
    ```xml entry repository
    <id>urn:sha1:02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/pump/commit/?id=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <updated>2023-11-15T01:13:20Z</updated>
    ```

    ## References
    - [git-commit(1), discussion](https://git-scm.com/docs/git-commit#_discussion)
    """

    code, name, since = "V204", "subject-differs", "0.1.0"
    severity = Severity.ERROR
    remedy = "write the title with git log -1 --format=%s, and escape it once"

    def judge(self, account: Account, commit: Commit, context: Context) -> Iterator[Finding]:
        """Say both, the title and the subject."""
        del context
        title = account.part("title")
        if title is None or account.has_title:
            return
        shown, subject = collapsed(titles_of(account.entry)[0]), commit.subject
        one, other = show_apart(shown, subject)
        yield Finding(
            on_text(title.node), f"the title is {one}, the subject of {account.sha} {other}"
        )
