"""The rule `address-of-archive`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


# checkpatch.pl, PREFER_LORE_ARCHIVE.
_ARCHIVE = lazy(
    r"https?://(?:(?:www\.)?(?:lkml\.org|marc\.info|mail-archive\.com|spinics\.net)/"
    r"|lists\.infradead\.org/|lists\.freedesktop\.org/archives/dri-devel/"
    r"|mailman\.alsa-project\.org/pipermail/|lists\.ozlabs\.org/pipermail/)[^ \t\r\n<>\"]*+"
)


class AddressOfArchive(CommitRule):
    """A kernel message links to lore.kernel.org rather than to another archive.

    ## Why
    With the profile `kernel`. Other archives of the same lists have gone or changed
    their addresses; lore.kernel.org finds a mail by its Message-Id, for good.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Link: https://lkml.org/lkml/2024/1/2/3
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
    - [Linux, scripts/checkpatch.pl](https://docs.kernel.org/dev-tools/checkpatch.html)
    """

    code, name, since = "T026", "address-of-archive", "0.1.0"
    severity = Severity.INFO
    remedy = "write https://lore.kernel.org/r/ and the Message-ID of the mail"
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look for addresses in the whole message."""
        for match in _ARCHIVE.finditer(commit.message.text):
            words = f"the address {show(match[0])} is one of another archive than lore.kernel.org"
            yield commit.finding(match.start(), match.end(), words)
