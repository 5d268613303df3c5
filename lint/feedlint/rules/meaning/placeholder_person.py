"""The rule placeholder-person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.commits.entry import announces_commit
from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import EVERY, UNUSUAL_PERSON, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Person
    from feedlint.rule import Context

# Names that templates have where an author is to write his own.
_NAME = lazy(
    r"(?:(?:your|my|the) (?:full |own )?name(?: here)?|(?:your|my) (?:e-?mail|blog|site)"
    r"|<?(?:author|full|user|blog|site) ?name>?|author name here|name here|insert name(?: here)?"
    r"|first(?:name)? last(?:name)?|\[(?:your )?name\]|example (?:author|user|person)"
    r"|lorem ipsum|change ?me|todo|undefined|null|none|nan|\[object object\])",
    re.IGNORECASE,
)
# Addresses at hosts that are kept for examples (RFC 2606), and of the machine itself.
_EMAIL = lazy(
    r"[^@]*@(?:(?:[^@]+\.)?example(?:\.(?:com|org|net))?|localhost(?:\.localdomain)?"
    r"|(?:your|my)-?(?:domain|site|email|company|host)\.(?:com|org|net))"
    r"|(?:you|your-?(?:name|e?-?mail)|yourname|someone|name|user(?:name)?|email|me)"
    r"@(?:domain|email|mail|site)\.com",
    re.IGNORECASE,
)
_EXAMPLE = lazy(
    r"(?!(?:you|your.*|someone|name|user(?:name)?|e?-?mail|me|author|admin|root|test)@)"
    r"[^@]*@(?:[^@]+\.)?example(?:\.(?:com|org|net))?",
    re.IGNORECASE,
)


class PlaceholderPerson(Rule):
    """A person should be somebody.

    ## Why
    Readers show the author beside every entry. What a template or a program had there
    before anybody filled it in tells them that nobody looked.

    ## Bad
    ```xml feed
    <author><name>Your Name</name><email>you@example.com</email></author>
    ```

    ```rss item
    <dc:creator>Your Name</dc:creator>
    ```

    ## Good
    ```xml feed
    <author><name>Ada</name><email>ada@notes.invalid</email></author>
    ```

    ```rss item
    <dc:creator>Ada</dc:creator>
    ```

    ## References
    - [RFC 4287, section 3.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.2)
    - [RFC 2606, section 3](https://www.rfc-editor.org/rfc/rfc2606#section-3)
    """

    code, name, since = "A134", "placeholder-person", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (UNUSUAL_PERSON,), EVERY

    def check(self, person: Person, context: Context) -> Iterator[Finding]:
        """Look at the name and the address of a person."""
        for value, pattern, own in ((person.name, _NAME, "name"), (person.mail, _EMAIL, "email")):
            if value is not None and pattern.fullmatch(value.text):
                message = f"the {own} {show(value.text)} is nobody's"
                help_ = f"write the {own} of the person, or leave it out"
                if own == "name":
                    help_ = "write the author's name in the settings of what writes the feed"
                # Who writes a guide with an example.com of its own knows what it is.
                is_meant = own == "email" and _EXAMPLE.fullmatch(value.text)
                # What a commit has of its author is not for the feed to change.
                if announces_commit(context, person.holder):
                    return
                yield Finding(
                    value.anchor(),
                    message,
                    help=help_,
                    severity=Severity.INFO if is_meant else None,
                    group=value.text,
                )
                return
