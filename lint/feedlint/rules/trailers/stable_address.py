"""The rule `stable-address`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.persons import is_stable
from feedlint.commits.trailers import BLANK
from feedlint.finding import Finding, Severity
from feedlint.rules.trailers._base import KERNEL, Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


class StableAddress(CommitRule):
    """A copy to the stable kernel's list is a bare address, with a comment behind `#`.

    ## Why
    With the profile `kernel`. The stable maintainers' scripts search commits for `Cc:
    stable@vger.kernel.org` and read the versions from a comment. A name before the
    address, or a comment without `#`, is in their way.

    ## Bad
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Cc: stable@vger.kernel.org v5.10+
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=kernel
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Cc: stable@vger.kernel.org # v5.10+
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [Linux, stable kernel rules](https://docs.kernel.org/process/stable-kernel-rules.html)
    """

    code, name, since = "T014", "stable-address", "0.1.0"
    severity = Severity.WARNING
    remedy = "write 'Cc: stable@vger.kernel.org', with a comment behind '#' if there is one"
    profiles = KERNEL

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look before and behind each stable address."""
        for trailer, person in commit.persons:
            if trailer.key.lower() != "cc" or not is_stable(person.address):
                continue
            behind = trailer.raw[person.end :].lstrip(">").strip(BLANK)
            if person.name:
                words = f"the stable address has the name {show(person.name)} before it"
            elif behind and not behind.startswith("#"):
                words = f"{show(behind)} behind the stable address does not begin with '#'"
            else:
                continue
            yield commit.finding(trailer.value_start, trailer.value_end, words)
