"""The rule `link-without-tls`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


# The hosts under kernel.org, all of which have https.
_PLAIN = lazy(r"http://(?:(?!kernel\.)[a-z0-9-]++\.)*+kernel\.org/", re.IGNORECASE)


class LinkWithoutTls(CommitRule):
    """A `Link` to a kernel.org address goes over https.

    ## Why
    With the profile `kernel`. All of kernel.org's archives answer over https;
    lkml.kernel.org, which once stood in every link, only redirects to lore.kernel.org.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Link: http://lkml.kernel.org/r/1
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Link: https://lore.kernel.org/r/1
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, maintainer handbook, commit links](https://docs.kernel.org/maintainer/configure-git.html)
    """

    code, name, since = "T023", "link-without-tls", "0.1.0"
    severity = Severity.INFO
    remedy = "write https:// in its place"
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look at how each value begins."""
        for _, trailer in commit.keyed("link", "closes"):
            if _PLAIN.match(trailer.value):
                words = f"the {trailer.key} {show(trailer.value)} does not go over https"
                yield commit.finding(trailer.value_start, trailer.value_end, words)
