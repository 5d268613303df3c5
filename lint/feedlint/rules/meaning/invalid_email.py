"""The rule invalid-email."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.entry import is_of_commit
from feedlint.finding import Finding, Severity
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values
from feedlint.text.show import show
from feedlint.values import address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class InvalidEmail(Rule):
    """A person's email must be an e-mail address and nothing else.

    ## Why
    Readers make a mail link of it. A name, a `mailto:` before it, or `at` for `@`
    makes a link that goes nowhere. Whoever wants no mail leaves the element out.

    ## Bad
    ```xml entry
    <contributor><name>Ada</name><email>ada at notes.invalid</email></contributor>
    ```

    ## Good
    ```xml entry
    <contributor><name>Ada</name><email>ada@notes.invalid</email></contributor>
    ```

    ## References
    - [RFC 4287, section 3.2.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.2.3):
      "Its content MUST conform to the "addr-spec" production"
    - [RFC 5322, section 3.4.1](https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1)
    - [RFC 6532, section 3.2](https://www.rfc-editor.org/rfc/rfc6532#section-3.2)
    """

    code, name, since = "A051", "invalid-email", "0.1.0"
    severity = Severity.ERROR
    visits = (ROOT,)
    w3c = ("InvalidAddrSpec", "InvalidContact", "NotBlank")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the address; comments in it are left to another rule."""
        for value in context.once(Values, element).emails:
            if is_of_commit(context, value.element):
                # It is what git has; another rule speaks of that.
                continue
            if not value.text:
                yield Finding(value.anchor(), "the email is empty")
            elif flaw := address.flaw(value.text):
                message = f"the email {show(value.text)} is no address: {flaw.reason}"
                yield Finding(value.at(flaw), message)
