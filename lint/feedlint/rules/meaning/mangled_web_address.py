"""The rule mangled-web-address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import UNUSUAL_ADDRESS, WITH_CHAPTERS, Rule
from feedlint.rules.meaning._base import HALF_ADDRESS, is_without_base
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context

# A scheme that stands where the host does.
_TWICE = lazy(r"https?://(https?)(?=:|//)", re.IGNORECASE)
# The host once more, as a folder or with its scheme, where a site's address stands
# before what has it already.
_HOST_TWICE = lazy(
    r"https?://(?:(www\.)?+((?:[a-z0-9\-]+\.)+[a-z]{2,}))"
    r"(/*(?:https?:/*)?(?:www\.)?\2)(?=[/?#]|\Z)",
    re.IGNORECASE,
)


class MangledWebAddress(Rule):
    """A web address begins with one scheme.

    ## Why
    `www.notes.invalid/1` and `https//notes.invalid/1` have no scheme, so they are paths,
    looked for below the feed's own address. In `https://https://notes.invalid/1` the host
    is called `https`. A template added what was there already, or lost it. RSS has no base, so that
    there an address without a scheme leads nowhere and is an error.

    ## Bad
    ```xml entry
    <link href="https://https://notes.invalid/1"/>
    ```

    ```rss item
    <link>https://ada.invalid/https://ada.invalid/1</link>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/1"/>
    ```

    ```rss item
    <link>https://ada.invalid/1</link>
    ```

    ## References
    - [RFC 3986, section 4.2](https://www.rfc-editor.org/rfc/rfc3986#section-4.2)
    - [RFC 9110, section 4.2](https://www.rfc-editor.org/rfc/rfc9110#section-4.2)
    """

    code, name, since = "A045", "mangled-web-address", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (UNUSUAL_ADDRESS,), WITH_CHAPTERS
    w3c = ("InvalidFullLink", "InvalidLink", "InvalidURLAttribute")

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Look at how an id or reference begins."""
        text = value.text
        if match := _TWICE.match(text):
            message = f"the host of {value.label} {show(text)} is {show(match[1])}"
            rest = text[match.end() :].lstrip(":/")
            yield Finding(
                value.anchor(*match.span(1)),
                f"{message}: it has two schemes",
                help=f"write {show(f'{match[1].lower()}://{rest}', 200)[1:-1]}",
                severity=Severity.WARNING,
            )
        elif match := HALF_ADDRESS.match(text):
            if value.label == "id" and text[:3].lower() == "www":
                return  # id-not-iri says it, with the same help
            message = f"{value.label} {show(text)} has no scheme, and is a path"
            yield Finding(
                value.anchor(0, match.end()),
                message,
                help=_whole(match[0], text),
                severity=None if is_without_base(value, context) else Severity.WARNING,
            )
        elif match := _HOST_TWICE.match(text):
            message = f"{value.label} {show(text)} has its host twice"
            wanted = text[: match.start(3)] + text[match.end(3) :]
            help_ = f"write {show(wanted, 200)[1:-1]}: the site's address stands before a whole one"
            yield Finding(
                value.anchor(*match.span(3)), message, help=help_, severity=Severity.WARNING
            )


def _whole(start: str, text: str) -> str:
    """What a web address with half a scheme can only mean."""
    if start[:3].lower() == "www":
        return f"write https://{show(text, 200)[1:-1]}"
    scheme = "https" if "s" in start.lower() else "http"
    return f"write {show(f'{scheme}://{text[len(start) :]}', 200)[1:-1]}"
