"""The rule unregistered-scheme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import UNUSUAL_ADDRESS, WITH_CHAPTERS, Rule
from feedlint.rules.meaning._base import FILE_PATH, SCRIPTS, nearest
from feedlint.text.show import show
from feedlint.values import iri
from feedlint.values.registry import names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context

#: What nearly all references have; they need no registry.
_PLAIN = ("https:", "http:", "urn:", "tag:")
#: In wide use without having been registered: YouTube's ids, and those of Rails (GlobalID).
_IN_USE = frozenset(("yt", "gid"))


class UnregisteredScheme(Rule):
    """A scheme that is not registered is mostly a slip.

    ## Why
    `htp:` and `hhttps:` are schemes by their form, so that nothing else notices
    them. Applications also have schemes of their own, which is why this only informs.

    ## Bad
    ```xml entry
    <link href="htp://notes.invalid/1"/>
    ```

    ## Good
    ```xml entry
    <link href="http://notes.invalid/1"/>
    ```

    ## References
    - [IANA URI schemes](https://www.iana.org/assignments/uri-schemes/)
    - [RFC 7595](https://www.rfc-editor.org/rfc/rfc7595)
    """

    code, name, since = "A037", "unregistered-scheme", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (UNUSUAL_ADDRESS,), WITH_CHAPTERS
    w3c = ("SchemeNotIANARegistered",)

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Look up the scheme of a reference or an id that has one."""
        if value.text.startswith(_PLAIN) or FILE_PATH.match(value.text):
            return
        scheme = iri.scheme_of(value.text)
        if scheme and scheme not in _IN_USE | SCRIPTS and scheme not in names("scheme"):
            message = f"the scheme {show(scheme)} is not registered"
            rest = value.text[len(scheme) + 1 :]
            close = nearest(scheme, ("http", "https", "mailto", "urn"))
            help_ = (
                f"write {close}:{show(rest, 200)[1:-1]}" if close else "write https: if it is meant"
            )
            yield Finding(value.anchor(0, len(scheme)), message, help=help_, group=scheme)
