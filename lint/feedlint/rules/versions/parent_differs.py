"""V215 parent-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.statements import statements_in
from feedlint.finding import Finding, Severity
from feedlint.rules.versions._witness import WitnessRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.objects import Commit
    from feedlint.rule import Context
    from feedlint.rules.versions._witness import Account


class ParentDiffers(WitnessRule):
    """The parent that an entry names, and the files it lists, must be those of its commit.

    ## Why
    stagit writes the parent above the message, gitweb puts it into the links of each file
    that the commit changed. The repository has another parent, or the commit does not
    change the file: readers who follow the link see another change than the one announced.

    ## Bad
    ```xml entry repository
    <id>https://git.example/?p=pump.git;a=commitdiff;h=02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/?p=pump.git;a=commitdiff;h=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <updated>2023-11-15T01:13:20Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><pre>
    pump: polish it

    It shines.
    </pre><ul><li>[<a
    href="https://git.example/?a=blobdiff;f=polish.txt;hpb=02b9d71400df3e9089ccacc7b1d3016c5df8f525"
    >D</a>] polish.txt</li></ul></div></content>
    ```

    ## Good
    ```xml entry repository
    <id>https://git.example/?p=pump.git;a=commitdiff;h=02b9d71400df3e9089ccacc7b1d3016c5df8f525</id>
    <title>pump: polish it</title>
    <link href="https://git.example/?p=pump.git;a=commitdiff;h=02b9d71400df3e9089ccacc7b1d3016c5df8f525"/>
    <updated>2023-11-15T01:13:20Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><pre>
    pump: polish it

    It shines.
    </pre><ul><li>[<a
    href="https://git.example/?a=blobdiff;f=polish.txt;hpb=ee19440319462598906dd4cdae0f1229fb22f1aa"
    >D</a>] polish.txt</li></ul></div></content>
    ```

    ## References
    - [git-cat-file(1)](https://git-scm.com/docs/git-cat-file)
    """

    code, name, since = "V215", "parent-differs", "0.1.0"
    severity = Severity.ERROR
    remedy = "write parents and files with git show --name-only of the same commit"

    def judge(self, account: Account, commit: Commit, context: Context) -> Iterator[Finding]:
        """Look for each parent among the commit's, and for each file among what it changed."""
        seen: set[tuple[str, str]] = set()
        repository = context.repository
        parent = repository.commit(commit.parents[0]) if repository and commit.parents else None
        for each in context.once(statements_in, account.entry):
            key = each.kind, each.text
            if key in seen or repository is None:
                continue
            seen.add(key)
            if each.kind == "parent" and each.text not in commit.parents:
                yield Finding(each.anchor, f"{each.text} is no parent of {account.sha}")
            elif each.kind == "path" and (parent is not None or not commit.parents):
                trees = commit.tree, parent.tree if parent is not None else ""
                if repository.is_same(*trees, each.text):
                    words = f"{account.sha} does not change the file {show(each.text)}"
                    yield Finding(each.anchor, words)
