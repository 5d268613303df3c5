"""The rule invalid-reply-count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import atom
from feedlint.pattern import lazy
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import THREAD, Values, in_attribute, in_text, is_placed
from feedlint.text.show import show
from feedlint.values import dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.rules.meaning._base import Value

# RFC 4685, sections 4 and 5: the canonical form of xsd:nonNegativeInteger.
_NUMBER = lazy("0|[1-9][0-9]*")
_DIGITS = lazy("[0-9]+")


class InvalidReplyCount(Rule):
    """What is said of the replies must be one number and a date.

    ## Why
    Readers show how many replies there are and when the last one came. `2.5` replies
    and a last one `yesterday` cannot be shown, and of two totals one is wrong.

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
    - [RFC 4685, section 4](https://www.rfc-editor.org/rfc/rfc4685#section-4), on links to
      replies, and [section 5](https://www.rfc-editor.org/rfc/rfc4685#section-5), on
      thr:total, of which an entry MUST NOT have more than one
    """

    code, name, since = "A113", "invalid-reply-count", "0.1.0"
    severity = Severity.ERROR
    visits = (ROOT,)
    w3c = ("InvalidNonNegativeInteger", "InvalidInteger", "InvalidRFC3339Date", "DuplicateElement")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the totals of entries, and what links to replies say of them."""
        if THREAD not in context.document.text:
            return
        for total in element.iter(f"{{{THREAD}}}total"):
            if is_placed(total, element):
                yield from _check_total(total)
        for link, rel in context.once(Values, element).links:
            # On other links the two attributes have no meaning that could be missed.
            if rel == "replies":
                yield from _check_link(link)


def _check_total(total: Element) -> Iterator[Finding]:
    parent = total.getparent()
    before = total.itersiblings(f"{{{THREAD}}}total", preceding=True)
    if parent is not None and parent.tag == atom("entry") and next(before, None) is not None:
        yield Finding(on_tag(total), "the entry has more than one thr:total")
    yield from _check_number("total", in_text(total))


def _check_number(name: str, value: Value) -> Iterator[Finding]:
    if _NUMBER.fullmatch(value.text):
        return
    what = "begins with a zero" if _DIGITS.fullmatch(value.text) else "is no number"
    yield Finding(value.anchor(), f"the {name} {show(value.text)} of replies {what}")


def _check_link(link: Element) -> Iterator[Finding]:
    count = in_attribute(link, f"{{{THREAD}}}count")
    if count:
        yield from _check_number("count", count)
    updated = in_attribute(link, f"{{{THREAD}}}updated")
    if updated and not dates.is_rfc3339(updated.text):
        message = f"{show(updated.text)} is not an RFC 3339 timestamp"
        yield Finding(updated.anchor(), message)
