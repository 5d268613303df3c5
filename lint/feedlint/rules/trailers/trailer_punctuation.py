"""The rule `trailer-punctuation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.persons import Flaw
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


class TrailerPunctuation(CommitRule):
    """Nothing but a comment follows the address in a trailer.

    ## Why
    A full stop or a second bracket behind the address becomes part of it, or of the
    name, for whoever splits the line.

    ## Bad
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Acked-by: Bo &lt;bo@ada.invalid&gt;.
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Acked-by: Bo &lt;bo@ada.invalid&gt;
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Fix
    Unsafe, because it changes what the commit said: the punctuation goes, in every
    form of the message.

    ## References
    - [Linux, scripts/checkpatch.pl](https://docs.kernel.org/dev-tools/checkpatch.html)
    """

    code, name, since = "T007", "trailer-punctuation", "0.1.0"
    severity = Severity.WARNING
    remedy = "take the character out, or begin a comment with '#'"
    among = "odd"

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look behind the address of each person."""
        for named, problem in commit.flaws():
            if problem.flaw is Flaw.PUNCTUATION:
                start, end = named.place(problem.start, problem.end)
                words = f"{show(commit.message.text[start:end])} follows the address"
                fix = commit.mend("Remove what follows the address", start, end, "")
                yield commit.finding(start, end, words)._replace(fix=fix)
