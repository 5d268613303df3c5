"""H012 html-event-handler."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule, attributes
from feedlint.text.html.handlers import is_decoration
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup


class HtmlEventHandler(MarkupRule):
    """Text must not hold event handlers.

    ## Why
    An attribute such as `onclick` is a script. Readers remove it, or refuse the entry.

    ## Bad
    ```xml entry
    <summary type="html">&lt;a href="https://x.invalid/" onclick="f()">x&lt;/a></summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;a href="https://x.invalid/">x&lt;/a></summary>
    ```

    ## References
    - [RFC 4287, section 8.1](https://www.rfc-editor.org/rfc/rfc4287#section-8.1)
    - [WHATWG HTML, section 8.1.8.1](https://html.spec.whatwg.org/multipage/webappapis.html#event-handler-attributes)
    """

    code, name, since = "H012", "html-event-handler", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("SecurityRiskAttr",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for handlers on all elements."""
        for tag, attribute in attributes(markup):
            if attribute.is_handler and not is_decoration(tag, attribute):
                message = f"{show(attribute.name)} is a script, which readers remove"
                yield Finding(
                    markup.on_attribute(tag, attribute),
                    message,
                    help=f"take {attribute.name} out, and see that the text works without it",
                    group=attribute.name,
                )
