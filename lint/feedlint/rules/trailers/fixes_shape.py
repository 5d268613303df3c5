"""The rule `fixes-shape`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.commits.trailers import Trailer

# What begins with a commit; the kernel's forms (submitting-patches.rst) and near misses.
_COMMIT = lazy(
    r"(?P<word>commit[ :]++)?(?P<sha>(?=[a-f]{0,63}[0-9])[0-9a-f]{5,64})(?![0-9A-Za-z])",
    re.IGNORECASE,
)
_SUBJECT = lazy(r' \("[^\n]+"\)')
_NO_COLON = lazy(r"[Ff]ixes (?:commit )?[0-9a-f]{7,64} ?\([^\n]*\)")


class FixesShape(CommitRule):
    """A kernel `Fixes` names a commit by twelve digits or more, and by its subject.

    ## Why
    With the profile `kernel`. Stable maintainers and their scripts look for `Fixes: <12
    digits> ("subject")` on one line. Fewer digits become ambiguous, and without the
    subject nobody can tell a mistyped number.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Fixes: 0123456 ("pump: add it")
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Fixes: 0123456789ab ("pump: add it")
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, submitting patches](https://docs.kernel.org/process/submitting-patches.html)
    """

    code, name, since = "T013", "fixes-shape", "0.1.0"
    severity = Severity.WARNING
    remedy = "write what git log -1 --abbrev=12 --format='Fixes: %h (\"%s\")' prints for the commit"
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look at each `Fixes` of a commit; those of issues and addresses are not meant."""
        for _, trailer in commit.keyed("fixes"):
            match = _COMMIT.match(trailer.value)
            words = _fault(trailer, match) if match else ""
            if words:
                yield commit.finding(trailer.start, trailer.end, words)
        for line in commit.lines():
            if _NO_COLON.fullmatch(line.text):
                end = line.start + len(line.text)
                yield commit.finding(line.start, end, "'Fixes' has no colon behind it")


def _fault(trailer: Trailer, match: re.Match[str]) -> str:
    """The first thing wrong with a `Fixes` of a commit; nothing where all is right."""
    sha, behind = match["sha"], trailer.value[match.end() :]
    if trailer.key != "Fixes":
        return f"the key '{trailer.key}' is not written 'Fixes'"
    if match["word"]:
        return f"the word {show(match['word'].rstrip())} stands before the commit"
    if len(sha) < 12:
        return f"the commit '{sha}' has {len(sha)} digits, fewer than 12"
    if sha != sha.lower():
        return f"the commit '{sha}' has capital letters"
    return "" if _SUBJECT.fullmatch(behind) and not trailer.is_folded else _about(trailer, behind)


def _about(trailer: Trailer, behind: str) -> str:
    """What is wrong with the subject behind the commit."""
    if not behind:
        return "the commit has no subject behind it"
    if trailer.is_folded:
        return "the subject goes over more than one line"
    if not behind.startswith(" "):
        return "no space stands between the commit and its subject"
    if not behind.startswith(' ("'):
        return "the subject does not begin with '(\"'"
    return "the subject does not end with '\")'"
