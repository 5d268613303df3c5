"""N014 invalid-validator."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rules.transport._base import TransportRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.witnesses.transport import Transport

# RFC 9110, section 8.8.3: entity-tag; a header comes as Latin-1.
_TAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e\x80-\xff]*"')
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# RFC 9110, section 5.6.7: IMF-fixdate, the only form that may be sent.
_DATE = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), "
    rf"([0-9]{{2}}) ({'|'.join(_MONTHS)}) ([0-9]{{4}}) ([0-9]{{2}}):([0-9]{{2}}):([0-9]{{2}}) GMT"
)


class InvalidValidator(TransportRule):
    """An ETag and a Last-Modified must have their form.

    ## Why
    A reader sends them back to ask whether anything is new. An ETag without its quotes, or
    a date in a form of its own, is dropped or never fits, and every answer is a whole feed.

    ## Bad
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml
    Last-Modified: 2024-03-04 05:06:07
    ```
    ```xml
    <title>Notes</title>
    ```

    ## Good
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml
    Last-Modified: Mon, 04 Mar 2024 05:06:07 GMT
    ```
    ```xml
    <title>Notes</title>
    ```

    ## References
    - [RFC 9110, section 8.8](https://www.rfc-editor.org/rfc/rfc9110#section-8.8)
    - [RFC 9110, section 5.6.7](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7)
    """

    code, name, since = "N014", "invalid-validator", "0.1.0"
    remedy = "send the time of the change as Tue, 02 Jan 2024 03:04:05 GMT"
    severity = Severity.WARNING

    def judge(self, transport: Transport, root: Element, context: Context) -> Iterator[Finding]:
        """Hold both headers against their grammar, and the date against the answer's."""
        tag = transport.field("ETag")
        if tag and not _TAG.fullmatch(tag):
            message = f"the ETag {show(tag)} is none, it has to stand in double quotes"
            help_ = f'send ETag: "{tag.strip(chr(34))}"' if tag.isprintable() else ""
            yield Finding(on_tag(root), message, help=help_)
        modified = transport.field("Last-Modified")
        if not modified:
            return
        instant = _instant(modified)
        if instant is None:
            message = f"the Last-Modified {show(modified)} is no date of HTTP"
            yield Finding(on_tag(root), message)
            return
        # RFC 9110, section 8.8.2.1: it must not be later than the Date of the answer.
        now = _instant(transport.field("Date") or "")
        if now is not None and instant > now:
            yield Finding(on_tag(root), f"the Last-Modified {show(modified)} is in the future")


def _instant(text: str) -> datetime | None:
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    day, month, year, hour, minute, second = match.groups()
    date = int(year), _MONTHS.index(month) + 1, int(day)
    try:
        # A leap second is a second like the one before it.
        return datetime(*date, int(hour), int(minute), min(59, int(second)), tzinfo=UTC)
    except ValueError:
        return None
