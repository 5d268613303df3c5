"""The rule email-in-name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values
from feedlint.text.show import show
from feedlint.values import address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class EmailInName(Rule):
    """A person's name is no e-mail address.

    ## Why
    Names are shown, on web pages too. An address in one is harvested, and whoever
    wants the person's mail address looks for it in the email element.

    ## Bad
    ```xml entry
    <contributor><name>Ada &lt;ada@notes.invalid&gt;</name></contributor>
    ```

    ## Good
    ```xml entry
    <contributor><name>Ada</name><email>ada@notes.invalid</email></contributor>
    ```

    ## References
    - [RFC 4287, section 3.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.2)
    """

    code, name, since = "A054", "email-in-name", "0.1.0"
    severity = Severity.WARNING
    visits = (ROOT,)
    w3c = ("ContainsEmail",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look for an address in the name."""
        for value in context.once(Values, element).names:
            if match := address.find(value.text):
                message = f"the name has the e-mail address {show(match[0])} in it"
                yield Finding(value.anchor(*match.span()), message)
