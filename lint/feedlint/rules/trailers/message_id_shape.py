"""The rule `message-id-shape`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.trailers._base import Commit, CommitRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator


# RFC 5322, 3.6.4, with any character on the left side that real programs write.
_IDENTIFIER = lazy(r"<[^<>@ \t]++@[^<>@ \t]++>")


class MessageIdShape(CommitRule):
    """A `Message-Id` in a QEMU commit is in angle brackets.

    ## Why
    With the profile `qemu`. The maintainers' scripts add the identifier of the mail
    that brought the patch, and find the discussion again by `<local@host>`.

    ## Bad
    ```xml entry profile=qemu
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Message-Id: 20240102@ada.invalid
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## Good
    ```xml entry profile=qemu
    <id>urn:sha1:0123456789abcdef0123456789abcdef01234567</id>
    <title>pump: prime it before use</title>
    <link href="https://ada.invalid/cgit/pump/commit/?id=0123456789abcdef0123456789abcdef01234567"/>
    <content>
    Message-Id: &lt;20240102@ada.invalid&gt;
    Signed-off-by: Ada &lt;ada@ada.invalid&gt;
    </content>
    ```

    ## References
    - [RFC 5322, section 3.6.4](https://www.rfc-editor.org/rfc/rfc5322#section-3.6.4)
    - [QEMU, submitting a pull request](https://www.qemu.org/docs/master/devel/submitting-a-pull-request.html)
    """

    code, name, since = "T033", "message-id-shape", "0.1.0"
    severity = Severity.WARNING
    remedy = "write the id of the mail in angle brackets, such as <local@host>"
    profiles = frozenset({"qemu"})

    def judge(self, commit: Commit) -> Iterator[Finding]:
        """Look at the shape of each value."""
        for _, trailer in commit.keyed("message-id"):
            if trailer.value and not _IDENTIFIER.fullmatch(trailer.value):
                words = f"{show(trailer.value)} is no Message-Id of the form <local@host>"
                yield commit.finding(trailer.value_start, trailer.value_end, words)
