"""The rule invalid-iri."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.pattern import lazy
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.rules.meaning._base import Value

# What every browser percent-encodes in the path and query of a web address
# (WHATWG URL, section 1.3), and what no template engine means.
_ENCODABLE = lazy('[ "<>]')
_WEB = lazy(r"https?://[^/?#\s]+[/?#]", re.IGNORECASE)


class InvalidIri(Rule):
    """Addresses must be IRI references.

    ## Why
    What a program does with a space, a backslash or a bare `%` in an address is its
    own affair: one encodes it, one cuts the address off, one throws the entry away.
    Letters of any script are fine.

    ## Bad
    ```xml entry
    <link href="https://notes.invalid/my first note"/>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/my%20first%20note"/>
    ```

    ## Fix
    Safe, where only spaces, quotes or angle brackets of a web address have to be
    percent-encoded: every browser asks for the same resource.

    ## References
    - [RFC 4287, section 4.2.7.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.1):
      "whose value MUST be a IRI reference"; likewise sections 3.2.2, 4.1.3.2, 4.2.4,
      4.2.5 and 4.2.8
    - [RFC 3987, section 2.2](https://www.rfc-editor.org/rfc/rfc3987#section-2.2)
    """

    code, name, since = "A010", "invalid-iri", "0.1.0"
    severity = Severity.ERROR
    visits = (ROOT,)
    w3c = (
        "InvalidLink",
        "InvalidURIAttribute",
        "InvalidUriChar",
        "InvalidIRI",
        "InvalidFullLink",
        "UriNotIri",
    )

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check every reference; ids, which must be more than that, are not looked at."""
        for value in context.once(Values, element).references:
            if flaw := iri.flaw(value.text):
                yield Finding(
                    value.at(flaw),
                    f"{value.label} {show(value.text)} is no IRI: {flaw.reason}",
                    fix=_fix(value),
                )


def _fix(value: Value) -> Fix | None:
    host = _WEB.match(value.text)
    if host is None:
        return None
    rest = _ENCODABLE.sub(lambda match: f"%{ord(match[0]):02X}", value.text[host.end() :])
    wanted = host[0] + rest.removesuffix("%20")
    if iri.flaw(wanted):
        return None
    edit = replace(value.anchor(), wanted)
    return Fix("Percent-encode what must not stand in an IRI", Safety.SAFE, (edit,))
