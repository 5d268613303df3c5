"""The rule invalid-reply-count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import ROOT, Rule
from feedlint.rules.atom._base import THREAD, Values, in_attribute, in_text, is_placed
from feedlint.text import dates
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

# RFC 4685, sections 4 and 5: a non-negative integer.
_NUMBER = lazy("[0-9]+")


class InvalidReplyCount(Rule):
    """What is said of the replies must be a number and a date.

    ## Why
    Readers show how many replies there are and when the last one came. `2.5` replies
    and a last one `yesterday` cannot be shown.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:2</id>
    <title>Re: One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/2"/>
    <thr:total>2.5</thr:total>
    </entry>
    </feed>
    ```

    ## Good
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:2</id>
    <title>Re: One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/2"/>
    <thr:total>2</thr:total>
    </entry>
    </feed>
    ```

    ## References
    - [RFC 4685, sections 4 and 5](https://www.rfc-editor.org/rfc/rfc4685#section-4)
    """

    code, name, since = "A113", "invalid-reply-count", "0.1.0"
    severity = Severity.ERROR
    visits = (ROOT,)
    w3c = ("InvalidNonNegativeInteger", "InvalidInteger", "InvalidRFC3339Date")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the totals of entries, and what links to replies say of them."""
        if THREAD not in context.document.text:
            return
        for total in element.iter(f"{{{THREAD}}}total"):
            if is_placed(total, element) and not _NUMBER.fullmatch((value := in_text(total)).text):
                yield Finding(
                    value.anchor(), f"the total {show(value.text)} of replies is no number"
                )
        for link, _ in context.once(Values, element).links:
            yield from _check_link(link)


def _check_link(link: Element) -> Iterator[Finding]:
    count = in_attribute(link, f"{{{THREAD}}}count")
    if count and not _NUMBER.fullmatch(count.text):
        yield Finding(count.anchor(), f"the count {show(count.text)} of replies is no number")
    updated = in_attribute(link, f"{{{THREAD}}}updated")
    if updated and not dates.is_rfc3339(updated.text):
        message = f"{show(updated.text)} is not an RFC 3339 timestamp"
        yield Finding(updated.anchor(), message)
