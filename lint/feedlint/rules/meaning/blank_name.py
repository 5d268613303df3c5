"""The rule blank-name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.commits.entry import is_author_of_commit
from feedlint.finding import Finding, Severity
from feedlint.names import local_name
from feedlint.rule import EVERY, UNUSUAL_PERSON, Rule
from feedlint.rules.meaning._base import FEW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Person
    from feedlint.rule import Context


class BlankName(Rule):
    """A person's name has something in it.

    ## Why
    The name is there because something must be shown. A blank one shows as "by" with
    nobody behind it; mostly a setting of the generator was never filled in.

    ## Bad
    ```xml entry
    <contributor><name></name></contributor>
    ```

    ## Good
    ```xml entry
    <contributor><name>Ada</name></contributor>
    ```

    ## References
    - [RFC 4287, section 3.2.1](https://www.rfc-editor.org/rfc/rfc4287#section-3.2.1): the
      name "conveys a human-readable name for the person"
    """

    code, name, since = "A053", "blank-name", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (UNUSUAL_PERSON,), EVERY
    w3c = ("NotBlank",)

    def check(self, person: Person, context: Context) -> Iterator[Finding]:
        """Check the name without the white space around it."""
        value = person.name
        # What git has of its author is what another rule speaks of.
        if value is not None and not value.text and not is_author_of_commit(context, person):
            whose = local_name(person.node)
            message = f"the {whose}'s name is blank"
            if value.node is person.node:
                message = f"{value.label} is blank"
            help_ = "write the person's name, or leave the person out"
            yield Finding(on_tag(value.node), message, help=help_, group=person.role, few=FEW)
