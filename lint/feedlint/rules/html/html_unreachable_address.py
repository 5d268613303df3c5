"""H035 html-unreachable-address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.html._base import MarkupRule, addresses
from feedlint.text.show import show
from feedlint.values import secrets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup, Tag

_FILE = lazy(r"file:|[a-z]:[\\/]|\\\\[a-z0-9]", re.IGNORECASE)
_LOCAL = lazy(
    r"https?://(?:localhost|127(?:\.[0-9]+){3}|10(?:\.[0-9]+){3}|192\.168(?:\.[0-9]+){2}"
    r"|172\.(?:1[6-9]|2[0-9]|3[01])(?:\.[0-9]+){2}|\[::1\])(?=[/?#:]|\Z)",
    re.IGNORECASE,
)


class HtmlUnreachableAddress(MarkupRule):
    """An address in a text should lead to a place that readers can reach.

    ## Why
    A picture at `http://localhost:4000/` or in a file of one machine is seen by its author
    alone. An address that a store of files has signed (`X-Amz-Signature`) works for some
    hours or days, and one with a password gives that to everybody. Mere links to `localhost`
    are left alone: a text may tell its reader to follow one on his own machine.

    ## Bad
    ```xml entry
    <content type="html">&lt;img src="http://localhost:4000/a.png" alt=""></content>
    ```

    ## Good
    ```xml entry
    <content type="html">&lt;img src="https://notes.invalid/a.png" alt=""></content>
    ```

    ## References
    - [RFC 8089, section 1](https://www.rfc-editor.org/rfc/rfc8089#section-1)
    - [RFC 1918, section 3](https://www.rfc-editor.org/rfc/rfc1918#section-3)
    - [RFC 3986, section 7.5](https://www.rfc-editor.org/rfc/rfc3986#section-7.5)
    """

    code, name, since = "H035", "html-unreachable-address", "0.1.0"
    severity = Severity.WARNING
    once = True

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look at every address that a reader fetches or goes to."""
        for anchor, tag, url in addresses(markup):
            if flaw := _flaw(url.text, tag):
                fact, advice = flaw
                yield Finding(anchor, f"{show(url.text)} {fact}", help=advice, group=fact)


def _flaw(address: str, tag: Tag) -> tuple[str, str] | None:
    """What keeps readers from an address, and what to do."""
    if _FILE.match(address):
        return "is a file of one machine", "write the web address of the file"
    if _LOCAL.match(address) and tag.name != "a":
        return "is on the machine of its author", "write the address that the site is published at"
    if secrets.login(address):
        return "has a name and a password in it", "write it without them, and change the password"
    if secrets.signature(address):
        return "is signed, and fails when its time is over", "write one that needs no signature"
    return None
