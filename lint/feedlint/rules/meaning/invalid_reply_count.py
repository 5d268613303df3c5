"""The rule invalid-reply-count."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedlint.anchor import on_tag
from feedlint.feeds.concepts import in_attribute, in_text
from feedlint.finding import Finding, Severity
from feedlint.names import local_name
from feedlint.pattern import lazy
from feedlint.rule import IN_XML, UNUSUAL_LINK, Rule
from feedlint.rules.meaning._base import THREAD
from feedlint.text.show import show
from feedlint.values import dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context

# RFC 4685, sections 4 and 5: the canonical form of xsd:nonNegativeInteger.
_NUMBER = lazy("0|[1-9][0-9]*")
_DIGITS = lazy("[0-9]+")
_TOTAL = f"{{{THREAD}}}total"


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
    visits, dialects = (_TOTAL, UNUSUAL_LINK), IN_XML
    w3c = ("InvalidNonNegativeInteger", "InvalidInteger", "InvalidRFC3339Date", "DuplicateElement")

    def check(self, visited: Any, context: Context) -> Iterator[Finding]:
        """Check the total of an entry, or what a link to replies says of them."""
        if not hasattr(visited, "relation"):
            yield from _check_total(visited)
        elif visited.relation == "replies":
            yield from _check_link(visited.node)


def _check_total(total: Element) -> Iterator[Finding]:
    before = total.itersiblings(_TOTAL, preceding=True)
    parent = total.getparent()
    own = "" if parent is None else local_name(parent)
    if own in ("entry", "item") and next(before, None) is not None:
        message = f"the {own} has more than one thr:total"
        yield Finding(on_tag(total), message, help="keep one thr:total")
    yield from _check_number("total", in_text(total))


def _check_number(name: str, value: Value) -> Iterator[Finding]:
    if _NUMBER.fullmatch(value.text):
        return
    is_number = _DIGITS.fullmatch(value.text)
    what = "begins with a zero" if is_number else "is no number"
    help_ = f"write {value.text.lstrip('0') or '0'}" if is_number else "write how many there are"
    message = f"the {name} {show(value.text)} of replies {what}"
    yield Finding(value.anchor(), message, help=help_)


def _check_link(link: Element) -> Iterator[Finding]:
    count = in_attribute(link, f"{{{THREAD}}}count")
    if count:
        yield from _check_number("count", count)
    updated = in_attribute(link, f"{{{THREAD}}}updated")
    if updated and not dates.is_rfc3339(updated.text):
        message = f"{show(updated.text)} is not an RFC 3339 timestamp"
        yield Finding(updated.anchor(), message, help=dates.advice(updated.text))
