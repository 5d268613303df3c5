"""The rule `commit-citation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule

if TYPE_CHECKING:
    from collections.abc import Iterator


# checkpatch.pl, GIT_COMMIT_ID; a word such as "added" has no digit.
_CITATION = lazy(r"\b[Cc]ommit[ \t\n]++(?P<sha>(?=[a-f]{0,63}[0-9])[0-9a-f]{7,64})\b(?! upstream)")
_WITH_SUBJECT = lazy(r"\b(?P<sha>[0-9a-f]{7,64})\b[ \t\n]*+\([\"'\u201c]")
# What reverts, picks or backports a commit has a form of its own.
_OTHER_FORMS = ("reverts", "picked from", "first bad", "Upstream")
# git abbreviates to seven digits at least.
_SHORT = 7


class CommitCitation(CommitRule):
    """A commit cited in a kernel message has its subject behind it.

    ## Why
    With the profile `kernel`. A number alone says nothing to a reader without the
    repository, and is lost with a rebase: the kernel writes `commit <12 digits>
    ("subject")` the first time.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Missed in commit 0123456789ab, so add it here.

    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Missed in commit 0123456789ab ("pump: add it"), so add it here.

    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, submitting patches](https://docs.kernel.org/process/submitting-patches.html)
    """

    code, name, since = "T022", "commit-citation", "0.1.0"
    severity = Severity.INFO
    remedy = "write what git log -1 --abbrev=12 --format='commit %h (\"%s\")' prints for the commit"
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look for citations in the prose, each commit once."""
        text = commit.message.text
        prose = text[: commit.block.start]
        if "ommit" not in prose:
            return
        cited = {match["sha"][:_SHORT] for match in _WITH_SUBJECT.finditer(text)}
        for match in _CITATION.finditer(prose):
            sha, start = match["sha"], match.start()
            # Indented lines quote.
            is_quoted = prose[prose.rfind("\n", 0, start) + 1] in " \t>"
            before = prose[max(0, start - 20) : start].rstrip()
            if is_quoted or before.endswith(_OTHER_FORMS) or sha[:_SHORT] in cited:
                continue
            cited.add(sha[:_SHORT])
            words = f"the commit '{sha}' is cited without its subject"
            yield commit.finding(start, match.end(), words)
