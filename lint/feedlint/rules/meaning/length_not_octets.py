"""The rule length-not-octets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_attribute
from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import UNUSUAL_LINK, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Link
    from feedlint.rule import Context

# RFC 4287, section 4.2.7.6: a length in octets; the grammar takes any text.
_OCTETS = lazy("[0-9]+")


class LengthNotOctets(Rule):
    """A link's length is a number of octets.

    ## Why
    Clients read the length as a number. A duration, a size with a unit or nothing at
    all is no hint to them, though the grammar of the RFC lets it pass.

    ## Bad
    ```xml entry
    <link href="https://notes.invalid/1"/>
    <link rel="enclosure" type="audio/mpeg" length="4 MB" href="https://notes.invalid/1.mp3"/>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/1"/>
    <link rel="enclosure" type="audio/mpeg" length="4194304" href="https://notes.invalid/1.mp3"/>
    ```

    ## References
    - [RFC 4287, section 4.2.7.6](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.6):
      "an advisory length of the linked content in octets"
    """

    code, name, since = "A029", "length-not-octets", "0.1.0"
    severity = Severity.WARNING
    visits = (UNUSUAL_LINK,)
    w3c = ("InvalidNonNegativeInteger",)

    def check(self, link: Link, context: Context) -> Iterator[Finding]:
        """Check the length of a link that has one."""
        length = link.node.get("length")
        if length is not None and not _OCTETS.fullmatch(length):
            message = f"the length {show(length)} is no number of octets"
            help_ = "write the size of the file in octets, such as 4194304, or leave length out"
            yield Finding(on_attribute(link.node, "length"), message, help=help_)
