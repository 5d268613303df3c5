"""The rule `address-without-link`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


# checkpatch.pl, COMMIT_LOG_USE_LINK and COMMIT_LOG_VERSIONING.
_KEYED = lazy(r"[ \t]*+(?P<key>[A-Za-z0-9_-]++):[ \t]*+https?://")
_VERSION = lazy(r"[vV][0-9]+")
_RIGHT = frozenset({"link", "closes", "reviewed-on"})


class AddressWithoutLink(CommitRule):
    """An address on a line of its own in a kernel message has the key `Link` or `Closes`.

    ## Why
    With the profile `kernel`. Only these two keys are followed by the kernel's tools;
    `v2:` begins a note on versions, which belongs below the `---` of the patch and not
    in the commit.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Bugzilla: https://bugzilla.kernel.org/show_bug.cgi?id=1
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Link: https://bugzilla.kernel.org/show_bug.cgi?id=1
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, scripts/checkpatch.pl](https://docs.kernel.org/dev-tools/checkpatch.html)
    """

    code, name, since = "T025", "address-without-link", "0.1.0"
    severity = Severity.INFO
    remedy = "write 'Link:' or, for a report that the commit closes, 'Closes:' before the address"
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look at the lines above the first sign-off."""
        for line in commit.lines():
            if line.text.startswith("Signed-off-by:"):
                return
            match = _KEYED.match(line.text) if "://" in line.text else None
            if match is None or match["key"].lower() in _RIGHT:
                continue
            start, end = (line.start + at for at in match.span("key"))
            if _VERSION.fullmatch(match["key"]):
                words = f"'{match['key']}:' begins a note on versions"
            else:
                words = f"the key {show(match['key'])} before an address is neither Link nor Closes"
            yield commit.finding(start, end, words)
