"""H011 html-script."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.html._base import MarkupRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup, Tag

_DATA = lazy(r"application/(?:[\w.+-]*\+)?json|importmap|speculationrules", re.IGNORECASE)


class HtmlScript(MarkupRule):
    """Text must not hold scripts.

    ## Why
    A script of a feed would run with the rights of the page or program that shows the
    entry. So readers remove it, with all that it should have shown: formulas, listings
    and posts from elsewhere are missing there. A block of data (`application/ld+json`) shows
    nothing, and is not missed.

    ## Bad
    ```xml entry
    <content type="html">&lt;p>&lt;script src="https://x.invalid/1.js">&lt;/script>&lt;/p></content>
    ```

    ## Good
    ```xml entry
    <content type="html">&lt;p>&lt;a href="https://x.invalid/1">Listing 1&lt;/a>&lt;/p></content>
    ```

    ## References
    - [RFC 4287, section 8.1](https://www.rfc-editor.org/rfc/rfc4287#section-8.1)
    """

    code, name, since = "H011", "html-script", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("SecurityRisk",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for scripts, in drawings too."""
        for tag in markup.tags:
            if tag.name.lower() == "script" and not _is_data(tag):
                yield Finding(
                    markup.on(tag.spot),
                    "readers remove <script>, and what it would show",
                    help="put in its place what it shows, or a link to where it runs",
                )


def _is_data(tag: Tag) -> bool:
    """Whether a script holds data, which nobody sees (WHATWG HTML, section 4.12.1)."""
    return any(
        attribute.name == "type" and _DATA.fullmatch(attribute.value.strip())
        for attribute in tag.attributes
    )
