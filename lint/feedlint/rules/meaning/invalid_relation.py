"""The rule invalid-relation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values, in_attribute
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

# RFC 3987, section 2.2: isegment-nz-nc cannot have these, and must have something.
_NOT_SIMPLE = lazy("[/?#]")


class InvalidRelation(Rule):
    """A link's rel must be a name or an absolute IRI.

    ## Why
    A reader compares rel as it stands: ` self ` with spaces is not `self`, and two
    relations in one attribute, as HTML has them, are one unknown relation here.

    ## Bad
    ```xml feed
    <link rel="self alternate" href="https://notes.invalid/feed.atom"/>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    ```

    ## Good
    ```xml feed
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    ```

    ## References
    - [RFC 4287, section 4.2.7.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2):
      "MUST be a string that is non-empty and matches either the "isegment-nz-nc" or
      the "IRI" production"
    """

    code, name, since = "A018", "invalid-relation", "0.1.0"
    severity = Severity.ERROR
    visits = (ROOT,)
    w3c = ("UnregisteredAtomLinkRel", "AttrNotBlank")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the rel of every link that has one."""
        for link, _ in context.once(Values, element).links:
            text = link.get("rel")
            if text is None or (text.isalpha() and text.isascii()):
                continue
            value = in_attribute(link, "rel")
            reason = _reason(text)
            if reason and value:
                message = f"rel {show(text)} is neither a name nor an IRI: {reason}"
                yield Finding(value.anchor(), message)


def _reason(text: str) -> str:
    if not text:
        return "it is empty"
    if flaw := iri.flaw(text):
        return flaw.reason
    if not iri.is_absolute(text) and _NOT_SIMPLE.search(text):
        return "it is a relative reference"
    return ""
