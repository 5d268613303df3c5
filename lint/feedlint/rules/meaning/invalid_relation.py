"""The rule invalid-relation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import in_attribute
from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import IN_XML, UNUSUAL_LINK, Rule
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Link
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
    visits, dialects = (UNUSUAL_LINK,), IN_XML
    w3c = ("UnregisteredAtomLinkRel", "AttrNotBlank")

    def check(self, link: Link, context: Context) -> Iterator[Finding]:
        """Check the rel of a link that has one."""
        value = in_attribute(link.node, "rel")
        if value is None or (value.text.isalpha() and value.text.isascii()):
            return
        reason = _reason(value.text)
        if reason:
            message = f"rel {show(value.text)} is neither a name nor an IRI: {reason}"
            yield Finding(value.anchor(), message, help=_advice(value.text))


def _reason(text: str) -> str:
    if not text:
        return "it is empty"
    if flaw := iri.flaw(text):
        return flaw.reason
    if not iri.is_absolute(text) and _NOT_SIMPLE.search(text):
        return "it is a relative reference"
    return ""


def _advice(text: str) -> str:
    words = text.split()
    if not words:
        return "leave rel out, which says alternate, or name the relation"
    if len(words) > 1:
        return f"write one link for each of {', '.join(show(word) for word in words[:4])}"
    return "write a registered name, such as related, or a whole address of your own"
