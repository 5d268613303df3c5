"""The rule invalid-publishing-address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import in_attribute
from feedlint.finding import Finding, Severity
from feedlint.names import APP
from feedlint.rule import Rule
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_ADDRESSES = {f"{{{APP}}}collection": ("href",), f"{{{APP}}}categories": ("href", "scheme")}


class InvalidPublishingAddress(Rule):
    """The addresses of publishing must be IRI references.

    ## Why
    A publishing client sends entries to the href of a collection; to an address that is
    none it sends nothing.

    ## Bad
    ```xml
    <?xml version="1.0"?>
    <service xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom">
    <workspace>
    <atom:title>Notes</atom:title>
    <collection href="https://notes.invalid/my notes">
    <atom:title>My notes</atom:title>
    </collection>
    </workspace>
    </service>
    ```

    ## Good
    ```xml
    <?xml version="1.0"?>
    <service xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom">
    <workspace>
    <atom:title>Notes</atom:title>
    <collection href="https://notes.invalid/my%20notes">
    <atom:title>My notes</atom:title>
    </collection>
    </workspace>
    </service>
    ```

    ## References
    - [RFC 5023, section 7.2.1.1](https://www.rfc-editor.org/rfc/rfc5023#section-7.2.1.1):
      the href of app:categories MUST be an IRI reference
    - [RFC 5023, section 8.3.3.1](https://www.rfc-editor.org/rfc/rfc5023#section-8.3.3.1):
      the href of app:collection gives its IRI
    """

    code, name, since = "A127", "invalid-publishing-address", "0.1.0"
    severity = Severity.ERROR
    visits = (f"{{{APP}}}service", *_ADDRESSES)
    w3c = ("InvalidURIAttribute", "InvalidUriChar", "InvalidIRI", "InvalidFullLink", "InvalidLink")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the href of collections and the href and scheme of lists of categories."""
        if element is not context.root and context.root.tag == f"{{{APP}}}service":
            return
        for place in element.iter(*_ADDRESSES):
            for name in _ADDRESSES[place.tag]:
                value = in_attribute(place, name)
                if value and (flaw := iri.flaw(value.text)):
                    message = f"{value.label} {show(value.text)} is no IRI: {flaw.reason}"
                    yield Finding(value.at(flaw), message, help=iri.advice(value.text, flaw))
