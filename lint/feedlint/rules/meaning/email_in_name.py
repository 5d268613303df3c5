"""The rule email-in-name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.entry import is_author_of_commit
from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, UNUSUAL_PERSON, Rule
from feedlint.rules.meaning._base import FEW
from feedlint.text.show import show
from feedlint.values import address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Person
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
    visits, dialects = (UNUSUAL_PERSON,), EVERY
    w3c = ("ContainsEmail",)

    def check(self, person: Person, context: Context) -> Iterator[Finding]:
        """Look for an address in a name; where the two belong together, there is none."""
        value = person.name
        if value is None or person.kind == "mailbox" or not (m := address.find(value.text)):
            return
        # What git has of its author is what another rule speaks of.
        if is_author_of_commit(context, person):
            return
        message = f"the name has the e-mail address {show(m[0])} in it"
        rest = value.text.replace(m[0], "").strip(" \t\n\r<>()[]:,;\"'")
        help_ = f"write {rest or 'the name'} alone"
        if person.kind == "construct":
            help_ = f"write <name>{rest or '…'}</name><email>{m[0]}</email>"
        yield Finding(value.anchor(*m.span()), message, help=help_, group=m[0], few=FEW)
