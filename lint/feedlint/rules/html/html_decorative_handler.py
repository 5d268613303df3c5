"""H029 html-decorative-handler."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule, attributes, times
from feedlint.text.html.handlers import is_decoration
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.anchor import Anchor
    from feedlint.text.html.markup import Markup


class HtmlDecorativeHandler(MarkupRule):
    """Event handlers for looks and for counting should be left out of a text.

    ## Why
    A handler that changes a picture under the mouse, counts a click or opens a window is a
    script like any other, and readers remove it. Nobody misses it: the text says the same
    without it.

    ## Bad
    ```xml entry
    <summary type="html">&lt;a href="https://x.invalid/" onclick="return true">x&lt;/a></summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;a href="https://x.invalid/">x&lt;/a></summary>
    ```

    ## References
    - [RFC 4287, section 8.1](https://www.rfc-editor.org/rfc/rfc4287#section-8.1)
    """

    code, name, since = "H029", "html-decorative-handler", "0.1.0"
    severity = Severity.INFO
    once = True

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for handlers that do nothing for the text, once for each name."""
        found: dict[str, list[Anchor]] = {}
        for tag, attribute in attributes(markup):
            if attribute.is_handler and is_decoration(tag, attribute):
                place = markup.on_attribute(tag, attribute)
                found.setdefault(attribute.name, []).append(place)
        for name, places in found.items():
            message = f"readers remove {show(name)}, and nobody misses it{times(len(places))}"
            yield Finding(places[0], message, help=f"take {name} out")
