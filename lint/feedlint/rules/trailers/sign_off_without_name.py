"""The rule `sign-off-without-name`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


class SignOffWithoutName(CommitRule):
    """A sign-off in the kernel gives a name, not an address alone.

    ## Why
    With the profile `kernel`. A sign-off certifies the Developer Certificate of Origin with
    a known identity; an address alone is none, and checkpatch does not recognise it.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    It makes noise.

    Signed-off-by: &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    It makes noise.

    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, scripts/checkpatch.pl](https://docs.kernel.org/dev-tools/checkpatch.html)
    - [Developer Certificate of Origin](https://developercertificate.org/)
    """

    code, name, since = "T042", "sign-off-without-name", "0.1.0"
    severity = Severity.WARNING
    remedy = "write 'Signed-off-by: Name <address>'; set user.name in git"
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look at the persons of the sign-offs."""
        for named in commit.persons:
            if named.trailer.key.lower() == "signed-off-by":
                person = named.person
                if person.address and not person.name:
                    words = f"the sign-off of {show(person.address)} has no name"
                    yield commit.finding(named.trailer.start, named.trailer.end, words)
