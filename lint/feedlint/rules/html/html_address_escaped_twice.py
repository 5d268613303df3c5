"""H034 html-address-escaped-twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule, addresses, times
from feedlint.text.html.urls import escaped_once
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup


class HtmlAddressEscapedTwice(MarkupRule):
    """An address in a text should be escaped once.

    ## Why
    HTML has `&amp;` for the `&` of an address, and a browser takes that away again. What was
    escaped before it got there keeps `&amp;` when a reader follows it: the server gets a
    parameter called `amp;b` in place of `b`, and answers with another page or none.

    ## Bad
    ```xml entry
    <content type="html"><![CDATA[<a href="https://notes.invalid/?a=1&amp;amp;b=2">A</a>]]></content>
    ```

    ## Good
    ```xml entry
    <content type="html"><![CDATA[<a href="https://notes.invalid/?a=1&amp;b=2">A</a>]]></content>
    ```

    ## References
    - [WHATWG HTML, section 13.2.5.72](https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state)
    - [RFC 3986, section 3.4](https://www.rfc-editor.org/rfc/rfc3986#section-3.4)
    """

    code, name, since = "H034", "html-address-escaped-twice", "0.1.0"
    severity = Severity.WARNING
    once = True

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for a reference that is left in an address after HTML has been read."""
        found = [
            (anchor, url.text, meant)
            for anchor, _, url in addresses(markup)
            if "?" in url.text and (meant := escaped_once(url.text)) != url.text
        ]
        if found:
            anchor, address, meant = found[0]
            yield Finding(
                anchor,
                f"{show(address)} is escaped twice in the HTML{times(len(found))}",
                help=f"escape the address once, so that it is {show(meant, 200)[1:-1]}",
                group="twice",
            )
