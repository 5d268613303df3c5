"""The rule surplus-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import Rule
from feedlint.rules.structure._base import section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context


class SurplusElement(Rule):
    """An element stands twice where it may stand once.

    ## Why
    Of two titles, dates or contents one reader takes the first and another the last, so
    that an entry says different things in different places. To offer a text in two
    forms, publish the richer one as content and the other as summary.

    ## Bad
    ```xml entry
    <content type="text">Hello</content>
    <content type="html">&lt;p>Hello&lt;/p></content>
    ```

    ## Good
    ```xml entry
    <content type="html">&lt;p>Hello&lt;/p></content>
    ```

    ## References
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1): "atom:feed
      elements MUST NOT contain more than one" generator, icon, logo, rights and subtitle, and
      exactly one id, title and updated
    - [RFC 4287, section 4.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2): "atom:entry
      elements MUST NOT contain more than one" content, published, rights, source and summary, and
      exactly one id, title and updated
    - [RFC 4287, section 3.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.2): a person has one
      name, at most one uri and one email
    """

    code, name, since = "S002", "surplus-element", "0.1.0"
    severity = Severity.ERROR
    faults = ("surplus-element",)
    w3c = ("DuplicateElement",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Point at the second one, with the first beside it."""
        parent, name = fault.values["parent"], fault.values["element"]
        message = f"the {parent} has more than one {name.rpartition(':')[2]}"
        help_text = f"{section(parent)} allows one"
        yield Finding(fault.anchor, message, fault.related, help=help_text)
