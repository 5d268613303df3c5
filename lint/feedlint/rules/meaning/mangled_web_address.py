"""A045 mangled-web-address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

# No scheme, or half of one: RFC 3986, section 4.2 makes a path of it.
_HALF = lazy(r"www(?:\.[a-z0-9-]+){2,}+(?=[/?#:]|\Z)|https?//|ttps?:?//", re.IGNORECASE)
# A scheme that stands where the host does.
_TWICE = lazy(r"https?://(https?)(?=:|//)", re.IGNORECASE)


class MangledWebAddress(Rule):
    """A web address begins with one scheme.

    ## Why
    `www.notes.invalid/1` and `https//notes.invalid/1` have no scheme, so they are paths,
    looked for below the feed's own address. In `https://https://notes.invalid/1` the host
    is called `https`. A template added what was there already, or lost it.

    ## Bad
    ```xml entry
    <link href="https://https://notes.invalid/1"/>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/1"/>
    ```

    ## References
    - [RFC 3986, section 4.2](https://www.rfc-editor.org/rfc/rfc3986#section-4.2)
    - [RFC 9110, section 4.2](https://www.rfc-editor.org/rfc/rfc9110#section-4.2)
    """

    code, name, since = "A045", "mangled-web-address", "0.1.0"
    severity = Severity.WARNING
    visits = (ROOT,)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at how every id and reference begins."""
        for value in context.once(Values, element).addresses:
            if match := _TWICE.match(value.text):
                message = f"the host of {value.label} {show(value.text)} is {show(match[1])}"
                yield Finding(value.anchor(*match.span(1)), f"{message}: it has two schemes")
            elif match := _HALF.match(value.text):
                message = f"{value.label} {show(value.text)} has no scheme, and is a path"
                yield Finding(value.anchor(0, match.end()), message)
