"""The rule email-host."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.entry import is_author_of_commit
from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, UNUSUAL_PERSON, Rule
from feedlint.text.show import show
from feedlint.values import address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Person
    from feedlint.rule import Context


class EmailHost(Rule):
    """An e-mail address ends in a host that mail can reach.

    ## Why
    An address such as `ada@notes` or `ada@my_host.net` has the right form, and no mail
    arrives there: it was put together from a login name and the name of a machine.

    ## Bad
    ```xml entry
    <author><name>Ada</name><email>ada@workstation</email></author>
    ```

    ```rss item
    <author>ada@workstation (Ada)</author>
    ```

    ## Good
    ```xml entry
    <author><name>Ada</name><email>ada@notes.invalid</email></author>
    ```

    ```rss item
    <author>ada@notes.invalid (Ada)</author>
    ```

    ## References
    - [RFC 5321, section 2.3.5](https://www.rfc-editor.org/rfc/rfc5321#section-2.3.5)
    - [RFC 1123, section 2.1](https://www.rfc-editor.org/rfc/rfc1123#section-2.1)
    """

    code, name, since = "A133", "email-host", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (UNUSUAL_PERSON,), EVERY

    def check(self, person: Person, context: Context) -> Iterator[Finding]:
        """Look at what stands behind the '@' of an address that is one."""
        value = person.mail
        if value is None or not value.text or address.flaw(value.text):
            return
        # What git has of its author is what another rule speaks of.
        if is_author_of_commit(context, person):
            return
        host = address.without_comments(value.text).rpartition("@")[2].strip()
        reason = address.host_reason(host)
        if reason and host.lower() not in ("localhost", "localhost.localdomain"):
            # A comment may stand within the host, which then is nowhere in one piece.
            start = value.text.rfind(host) if host else 0
            message = f"no mail reaches the host {show(host)} of the email: {reason}"
            help_ = "write the address under which the person gets mail, or leave email out"
            place = value.anchor(start, start + len(host)) if start >= 0 else value.anchor()
            yield Finding(place, message, help=help_, group=host)
