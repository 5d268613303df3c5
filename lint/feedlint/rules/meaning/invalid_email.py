"""The rule invalid-email."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import whole
from feedlint.commits.entry import is_of_commit
from feedlint.finding import Finding, Fix, Safety, Severity, rewrite
from feedlint.rule import UNUSUAL_PERSON, Rule
from feedlint.rules.meaning._base import FEW
from feedlint.text.show import show
from feedlint.values import address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Person
    from feedlint.rule import Context


class InvalidEmail(Rule):
    """A person's email must be an e-mail address and nothing else.

    ## Why
    Readers make a mail link of it. A name, a `mailto:` before it, or `at` for `@`
    makes a link that goes nowhere. Whoever wants no mail leaves the element out.
    An empty one, which a template left behind, is a warning.

    ## Bad
    ```xml entry
    <contributor><name>Ada</name><email/></contributor>
    ```

    ```xml entry
    <contributor><name>Ada</name><email>ada at notes.invalid</email></contributor>
    ```

    ## Good
    ```xml entry
    <contributor><name>Ada</name></contributor>
    ```

    ```xml entry
    <contributor><name>Ada</name><email>ada@notes.invalid</email></contributor>
    ```

    ## Fix
    Safe: an empty email is taken out. An address that is none is left to its owner.

    ## References
    - [RFC 4287, section 3.2.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.2.3):
      "Its content MUST conform to the "addr-spec" production"
    - [RFC 5322, section 3.4.1](https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1)
    - [RFC 6532, section 3.2](https://www.rfc-editor.org/rfc/rfc6532#section-3.2)
    """

    code, name, since = "A051", "invalid-email", "0.1.0"
    severity = Severity.ERROR
    visits = (UNUSUAL_PERSON,)
    w3c = ("InvalidAddrSpec", "InvalidContact", "NotBlank")

    def check(self, person: Person, context: Context) -> Iterator[Finding]:
        """Check the address; comments in it are left to another rule."""
        value = person.email
        # What git has of its author is what another rule speaks of.
        if value is None or is_of_commit(context, value.node):
            return
        if not value.text:
            element = value.node
            fix = None
            if not len(element):
                edits = (rewrite(whole(element), ""),)
                fix = Fix("Take the empty email out", Safety.SAFE, edits)
            help_ = "take it out, or write an address: a template left the field empty"
            message = "the email is empty"
            found = Finding(value.anchor(), message, fix=fix, help=help_)
            yield found._replace(severity=Severity.WARNING)
        elif flaw := address.flaw(value.text):
            message = f"the email {show(value.text)} is no address: {flaw.reason}"
            yield Finding(
                value.at(flaw), message, help=_advice(value.text), group=value.text, few=FEW
            )


def _advice(text: str) -> str:
    inner = address.find(text)
    if inner and not address.flaw(inner[0]):
        return f"write {inner[0]} and nothing else"
    joined = "".join(text.split())
    if joined != text and not address.flaw(joined):
        return f"write {show(joined)[1:-1]}"
    for written in (" at ", "(at)", "[at]", " AT ", "{at}"):
        if written in text:
            return "write the address with @, or leave email out if it is not to be published"
    return "write an address as in ada@kestrel.net, or leave email out"
