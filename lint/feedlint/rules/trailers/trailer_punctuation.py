"""The rule `trailer-punctuation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.keys import is_person_key
from feedlint.commits.persons import Flaw, person_of
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
    rendition of the message.

    ## References
    - [Linux, scripts/checkpatch.pl](https://docs.kernel.org/dev-tools/checkpatch.html)
    """

    code, name, since = "T007", "trailer-punctuation", "0.1.0"
    severity = Severity.WARNING

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look behind the address of each person."""
        for trailer in commit.block.trailers:
            if not (is_person_key(trailer.key) or trailer.key.lower() == "cc"):
                continue
            for problem in person_of(trailer.raw).problems:
                if problem.flaw is not Flaw.PUNCTUATION:
                    continue
                start, end = (trailer.value_start + at for at in problem[1:])
                words = f"{show(commit.message.text[start:end])} follows the address"
                fix = commit.mend("Remove what follows the address", start, end, "")
                yield commit.finding(start, end, words)._replace(fix=fix)
