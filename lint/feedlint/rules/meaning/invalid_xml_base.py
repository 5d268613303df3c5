"""The rule invalid-xml-base."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, WITH_BASES, Rule
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class InvalidXmlBase(Rule):
    """xml:base must be an IRI reference.

    ## Why
    Every relative address below the attribute is resolved against it, so that one
    wrong character breaks them all.

    ## Bad
    ```xml entry
    <link xml:base="https://notes.invalid/my notes/" href="1"/>
    ```

    ## Good
    ```xml entry
    <link xml:base="https://notes.invalid/my%20notes/" href="1"/>
    ```

    ## References
    - [RFC 4287, section 2](https://www.rfc-editor.org/rfc/rfc4287#section-2): xml:base
      establishes "the base URI (or IRI) for resolving any relative references"
    - [RFC 3987, section 2.2](https://www.rfc-editor.org/rfc/rfc3987#section-2.2)
    """

    code, name, since = "A011", "invalid-xml-base", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (WITH_BASES,), IN_XML
    w3c = ("InvalidUriChar", "InvalidIRI", "InvalidURIAttribute", "UriNotIri")

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Check the attribute on the elements of the feed, in a document that has it at all."""
        for value in feed.bases:
            if flaw := iri.flaw(value.text):
                message = f"xml:base {show(value.text)} is no IRI: {flaw.reason}"
                yield Finding(value.at(flaw), message, help=iri.advice(value.text, flaw))
