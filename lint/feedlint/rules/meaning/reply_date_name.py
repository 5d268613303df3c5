"""The rule reply-date-name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_attribute
from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, UNUSUAL_LINK, Rule
from feedlint.rules.meaning._base import THREAD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Link
    from feedlint.rule import Context

_WHEN = f"{{{THREAD}}}when"


class ReplyDateName(Rule):
    """The date of the last reply is called thr:updated.

    ## Why
    A draft of the specification called it `thr:when`. Software that follows the
    specification does not look there.

    ## Bad
    ```xml entry
    <link href="https://notes.invalid/1"/>
    <link rel="replies" href="https://notes.invalid/1/replies" thr:when="2024-01-02T00:00:00Z"
        xmlns:thr="http://purl.org/syndication/thread/1.0"/>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/1"/>
    <link rel="replies" href="https://notes.invalid/1/replies" thr:updated="2024-01-02T00:00:00Z"
        xmlns:thr="http://purl.org/syndication/thread/1.0"/>
    ```

    ## References
    - [RFC 4685, section 4](https://www.rfc-editor.org/rfc/rfc4685#section-4)
    """

    code, name, since = "A114", "reply-date-name", "0.1.0"
    severity = Severity.WARNING
    once = True
    visits, dialects = (UNUSUAL_LINK,), IN_XML
    w3c = ("NoThrWhen",)

    def check(self, link: Link, context: Context) -> Iterator[Finding]:
        """Look for the old name on a link."""
        if link.node.get(_WHEN) is not None:
            place = on_attribute(link.node, _WHEN)
            message = "the date of the last reply is called when, not updated"
            yield Finding(place, message, help="write thr:updated in place of thr:when")
