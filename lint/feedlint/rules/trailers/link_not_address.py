"""The rule `link-not-address`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


# Linux, submitting-patches.rst; some put the number of the reference first.
_ADDRESS = lazy(r"(?:\[[0-9]+\] *)?<?https?://[^ ]", re.IGNORECASE)
# Elsewhere other schemes, and issues by number: #12, owner/name#12, KEY-12.
_REFERENCE = lazy(
    r"(?:\[[0-9]+\] *)?<?[a-z][a-z0-9+.-]*+:[^ ]|[^ #]*+#[0-9]|[A-Z][A-Z0-9]*+-[0-9]", re.IGNORECASE
)


class LinkNotAddress(CommitRule):
    """The value of a `Link` is an address on the web.

    ## Why
    Tools make a link of it. With the profile `kernel` the same goes for `Closes`;
    elsewhere that may be the number of an issue.

    ## Bad
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Link: lore.kernel.org/r/1
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Link: https://lore.kernel.org/r/1
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, submitting patches](https://docs.kernel.org/process/submitting-patches.html)
    """

    code, name, since = "T015", "link-not-address", "0.1.0"
    severity = Severity.WARNING
    remedy = "write the whole address, with https://"
    among = "odd"

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look at how each value begins."""
        is_kernel = commit.profile == "kernel"
        for _, trailer in commit.keyed("link", *(("closes",) if is_kernel else ())):
            allowed = _ADDRESS if is_kernel else _REFERENCE
            # "link: use the new flag" is a list of changes by component.
            if allowed.match(trailer.value) or trailer.key[0].islower():
                continue
            if trailer.value:
                words = f"the {trailer.key} {show(trailer.value)} is no address on the web"
                yield commit.finding(trailer.value_start, trailer.value_end, words)
            else:
                words = f"this {trailer.key} has no address"
                yield commit.finding(trailer.start, trailer.separator + 1, words)
