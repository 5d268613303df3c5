"""H033 html-broken-address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule, addresses
from feedlint.text.html.urls import intact
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup


class HtmlBrokenAddress(MarkupRule):
    """An address in a text must begin with its scheme, as in `https://`.

    ## Why
    `www.notes.invalid/1` and `https//notes.invalid/1` have no scheme, so they are paths below
    the page where the text is shown, and `ada@notes.invalid` is one as well. `https;//` and
    `htp://` are schemes that nobody knows, and `https://https://` has a host called "https".
    All of them lead nowhere.

    ## Bad
    ```xml entry
    <content type="html">&lt;a href="www.notes.invalid/1">Notes&lt;/a></content>
    ```

    ## Good
    ```xml entry
    <content type="html">&lt;a href="https://www.notes.invalid/1">Notes&lt;/a></content>
    ```

    ## References
    - [RFC 3986, section 4.2](https://www.rfc-editor.org/rfc/rfc3986#section-4.2)
    """

    code, name, since = "H033", "html-broken-address", "0.1.0"
    severity = Severity.WARNING

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look at every address that a reader follows."""
        for anchor, _, url in addresses(markup):
            if meant := intact(url.text):
                yield Finding(
                    anchor, f"{show(url.text)} is no whole address", help=f"write {show(meant)}"
                )
