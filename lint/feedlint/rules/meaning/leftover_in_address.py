"""The rule leftover-in-address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.generators import address_advice
from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import UNUSUAL_ADDRESS, WITH_CHAPTERS, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context

# How programs write a value that is not there (Python, JavaScript, C, Ruby), and the
# tags of template engines. A word only where it fills a whole part of the address:
# `/null` may be an article, `None.html` hardly; in small letters it is left alone
# at the end of a path, where titles stand.
_LEFTOVER = lazy(
    r"(?:(?<=[:/=])|^)(None|NaN|undefined|null|nil|\[object(?:%20| )Object\])"
    r"(?=[/,:?#&]|\.(?:html?|xml|atom)\b|$)"
    r"|(\{\{[^{}]*\}\}|\{%[^%]*%\}|<%[^%]*%>|\$\{[^{}]*\})"
)


class LeftoverInAddress(Rule):
    """An id or address has no leftover of the program that wrote it.

    ## Why
    `None`, `undefined` or `{{ page.url }}` in an address is what is left where a value
    was missing. The link is dead, and the id is shared by all entries it happened to.

    ## Bad
    ```xml entry
    <id>tag:None,2024-01-02:1</id>
    ```

    ## Good
    ```xml entry
    <id>tag:notes.invalid,2024-01-02:1</id>
    ```

    ## References
    - [RFC 4287, section 4.2.6](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6): an
      id is created "in a way that assures uniqueness"
    """

    code, name, since = "A040", "leftover-in-address", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (UNUSUAL_ADDRESS,), WITH_CHAPTERS

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Check a reference or an id."""
        if match := _LEFTOVER.search(value.text):
            message = f"{value.label} has {show(match[0])} in it, where a value is missing"
            help_ = f"set the value that the template writes as {show(match[0])}"
            if match.start() == 0 or "//" in value.text[: match.start()][-2:]:
                help_ = address_advice(context.feed)
            yield Finding(value.anchor(*match.span()), message, help=help_)
