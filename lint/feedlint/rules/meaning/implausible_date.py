"""The rule implausible-date."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values
from feedlint.values import dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

#: A day, for clocks and zones that are off.
_DAY = 24 * 60


class ImplausibleDate(Rule):
    """An entry is not updated before there were feeds, nor tomorrow.

    ## Why
    `0001-01-01` and `1970-01-01` are what a generator writes that was given no date,
    and readers sort such an entry to the very end. One from the future stays at the
    top until its day comes, or is hidden until then.

    ## Bad
    ```xml entry
    <updated>0001-01-01T00:00:00Z</updated>
    ```

    ## Good
    ```xml entry
    <updated>2024-01-02T03:04:05Z</updated>
    ```

    ## References
    - [RFC 4287, section 3.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.3): date
      values "SHOULD be as accurate as possible"
    """

    code, name, since = "A013", "implausible-date", "0.1.0"
    severity = Severity.WARNING
    visits = (ROOT,)
    w3c = ("ImplausibleDate",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check every `updated` and `published` against 1970 and the clock."""
        epoch = dates.EPOCH
        now = epoch.minute + int(time.time()) // 60
        for value in context.once(Values, element).timestamps:
            instant = dates.parse(value.text)
            if instant is None:
                continue
            if instant <= epoch:
                yield Finding(value.anchor(), f"{value.text[:40]} lies before the first feed")
            elif instant.minute > now + _DAY:
                yield Finding(value.anchor(), f"{value.text[:40]} lies in the future")
