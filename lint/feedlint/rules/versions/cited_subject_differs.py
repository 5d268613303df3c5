"""V211 cited-subject-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.citations import cites
from feedlint.commits.objects import Commit
from feedlint.commits.testimony import title_lines
from feedlint.finding import Finding, Severity
from feedlint.rules.versions._cited import CitedRule
from feedlint.text.difference import collapsed
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.citations import Citation
    from feedlint.commits.message import Message
    from feedlint.commits.objects import Absence
    from feedlint.witnesses.repository import Repository


class CitedSubjectDiffers(CitedRule):
    """A commit should be cited by its own subject.

    ## Why
    The subject behind `Fixes: <sha>` or `commit <sha>` is there so that a mistyped name
    is noticed, and the commit found after a rebase. If it is another commit's, either
    the name or the subject is wrong. White space, case, and the end of a subject that
    is cut with `...` do not count.

    ## Bad
    ```xml entry repository
    <id>urn:sha1:9cbabdf16e9426fdce7ef009db75a8baaf69d01a</id>
    <title>pump: oil it</title>
    <link href="https://git.example/pump/commit/?id=9cbabdf16e9426fdce7ef009db75a8baaf69d01a"/>
    <updated>2023-11-15T07:13:20Z</updated>
    <content>
    Fixes: d2adc357e5b9 ("pump: polish it")
    </content>
    ```

    ## Good
    ```xml entry repository
    <id>urn:sha1:ee19440319462598906dd4cdae0f1229fb22f1aa</id>
    <title>pump: mend the valve</title>
    <link href="https://git.example/pump/commit/?id=ee19440319462598906dd4cdae0f1229fb22f1aa"/>
    <updated>2023-11-15T00:13:20Z</updated>
    <content>
    It leaks since commit 42de385d7015 ("Begin").

    Fixes: d2adc357e5b9 ("pump: prime it before use")
    Signed-off-by: Ada Lovelace &lt;ada@analytical.example&gt;
    </content>
    ```

    ## References
    - [Linux, submitting patches](https://docs.kernel.org/process/submitting-patches.html)
    """

    code, name, since = "V211", "cited-subject-differs", "0.1.0"
    severity = Severity.WARNING
    remedy = "write what git log -1 --format='%h (\"%s\")' prints for the commit"

    def compare(
        self,
        citation: Citation,
        found: Commit | Absence,
        message: Message,
        repository: Repository,
    ) -> Iterator[Finding]:
        """Compare the subject that is cited with the commit's."""
        del repository
        if not isinstance(found, Commit) or not citation.subject:
            return
        lines = [line for text in found.messages for line in title_lines(text)]
        if not any(cites(citation.subject, line) for line in lines):
            yield Finding(
                message.anchor(citation.subject_start, citation.subject_end),
                f"{citation.sha} is cited as {show(collapsed(citation.subject))}, "
                f"its subject is {show(found.subject)}",
            )
