"""The rule invalid-iri."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.names import SPACE
from feedlint.pattern import lazy
from feedlint.rule import UNUSUAL_REFERENCE, WITH_CHAPTERS, Rule
from feedlint.rules.meaning._base import FEW, FILE_PATH
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context

# What every browser percent-encodes in the path and query of a web address
# (WHATWG URL, section 1.3), and what no template engine means.
_ENCODABLE = lazy('[ "<>]')
_WEB = lazy(r"https?://[^/?#\s]+[/?#]", re.IGNORECASE)
# An attribute with a line break in it.
_BROKEN = lazy(
    "=[ \\t]*(?:\"([^\"<>\\r\\n]*+[\\r\\n][^\"<>]*+)\"|'([^'<>\\r\\n]*+[\\r\\n][^'<>]*+)')"
)
_SPACES = str.maketrans("\t\r\n", "   ")


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
    visits, dialects = (UNUSUAL_REFERENCE,), WITH_CHAPTERS
    w3c = (
        "InvalidLink",
        "InvalidURIAttribute",
        "InvalidUriChar",
        "InvalidIRI",
        "InvalidFullLink",
        "UriNotIri",
    )

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Check a reference; ids, which must be more than that, are not looked at."""
        flaw = iri.flaw(value.text)
        # The path of a file is told as such.
        if flaw is None or FILE_PATH.match(value.text):
            return
        message = f"{value.label} {show(value.text)} is no IRI: {flaw.reason}"
        inner = value.text.strip(SPACE)
        is_cut = "\n" in inner or value.text in context.once(_broken, context.document.text)
        if is_cut and len(inner.split()) > 1:
            message = f"{value.label} {show(value.text)} has a line break in it"
            wanted = "".join(value.text.split())
            help_ = f"write it in one line, such as {show(wanted, 200)[1:-1]}"
            group = f"{value.label} in two lines"
            yield Finding(value.at(flaw), message, help=help_, group=group, few=FEW)
            return
        fix, help_ = _fix(value), iri.advice(value.text, flaw)
        group = f"{value.label} {flaw.reason} {fix is None}"
        yield Finding(value.at(flaw), message, fix=fix, help=help_, group=group, few=FEW)


def _broken(source: str) -> frozenset[str]:
    """The attributes with a line break, as the parser hands them on: with a space for it."""
    found = (match[1] or match[2] for match in _BROKEN.finditer(source))
    return frozenset(
        text.replace("\r\n", " ").translate(_SPACES).replace("&amp;", "&") for text in found
    )


def _fix(value: Value) -> Fix | None:
    host = _WEB.match(value.text)
    if host is None:
        return None
    # Browsers take no notice of blanks at the end.
    rest = value.text[host.end() :].rstrip(" ")
    wanted = host[0] + _ENCODABLE.sub(lambda match: f"%{ord(match[0]):02X}", rest)
    if iri.flaw(wanted):
        return None
    edit = replace(value.anchor(), wanted)
    return Fix("Percent-encode what must not stand in an IRI", Safety.SAFE, (edit,))
