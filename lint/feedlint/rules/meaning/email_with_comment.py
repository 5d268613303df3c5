"""The rule email-with-comment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import UNUSUAL_PERSON, Rule
from feedlint.text.show import show
from feedlint.values import address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Person
    from feedlint.rule import Context


class EmailWithComment(Rule):
    """An e-mail address needs no comment in parentheses.

    ## Why
    RSS writes `ada@notes.invalid (Ada)`. The grammar of mail allows such comments, so
    that it is no error; but Atom has an element for the name, and readers put the
    whole text behind `mailto:`.

    ## Bad
    ```xml entry
    <contributor><name>Ada</name><email>ada@notes.invalid (Ada)</email></contributor>
    ```

    ## Good
    ```xml entry
    <contributor><name>Ada</name><email>ada@notes.invalid</email></contributor>
    ```

    ## References
    - [RFC 5322, section 3.2.2](https://www.rfc-editor.org/rfc/rfc5322#section-3.2.2)
    - [RFC 4287, section 3.2.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.2.3)
    """

    code, name, since = "A052", "email-with-comment", "0.1.0"
    severity = Severity.WARNING
    visits = (UNUSUAL_PERSON,)
    w3c = ("InvalidAddrSpec", "InvalidContact")

    def check(self, person: Person, context: Context) -> Iterator[Finding]:
        """Look for a comment in an address that is otherwise right."""
        value = person.email
        text = value.text if value else ""
        if not value or "(" not in text or address.flaw(text):
            return
        plain = address.without_comments(text)
        if plain != text:
            message = f"the email {show(text)} has a comment in it"
            help_ = f"write {''.join(plain.split())}, and what is in parentheses into name"
            yield Finding(value.anchor(text.index("(")), message, help=help_)
