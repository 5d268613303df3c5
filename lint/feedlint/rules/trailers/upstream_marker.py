"""The rule `upstream-marker`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule

if TYPE_CHECKING:
    from collections.abc import Iterator


# Linux, stable-kernel-rules.rst, option 3.
_MARKER = lazy(
    r"(?:commit (?=[0-9a-f]++ u)|\[ *+Upstream commit (?=[0-9a-f]++ *\]))(?P<sha>[0-9a-f]{7,64})"
    r"(?: upstream\.?| *\])[ \t\r]*+"
)


class UpstreamMarker(CommitRule):
    """A backport to the stable kernel names its upstream commit in full.

    ## Why
    With the profile `kernel`. The stable scripts read `commit <40 digits> upstream.`
    and `[ Upstream commit <40 digits> ]`; with fewer digits they find no commit.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    commit 0123456789ab upstream.

    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    commit 0123456789abcdef0123456789abcdef01234567 upstream.

    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, stable kernel rules](https://docs.kernel.org/process/stable-kernel-rules.html)
    """

    code, name, since = "T032", "upstream-marker", "0.1.0"
    severity = Severity.WARNING
    remedy = "write all 40 digits, as git rev-parse prints them for the commit"
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look at the lines of the two forms."""
        for line in commit.lines():
            match = _MARKER.fullmatch(line.text) if "pstream" in line.text else None
            if match and len(match["sha"]) not in {40, 64}:
                start, end = (line.start + at for at in match.span("sha"))
                words = (
                    f"the upstream commit '{match['sha']}' has {len(match['sha'])} digits, not 40"
                )
                yield commit.finding(start, end, words)
