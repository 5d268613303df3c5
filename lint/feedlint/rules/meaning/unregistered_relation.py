"""The rule unregistered-relation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values
from feedlint.text.show import show
from feedlint.values.registry import names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

#: What nearly all links have; they need no registry.
_COMMON = frozenset({"alternate", "self", "enclosure", "related", "via", "edit", "next", "hub"})
# RFC 8288, section 3.3: reg-rel-type; other text is no name, or another rule's.
_NAME = lazy(r"[A-Za-z][A-Za-z0-9.\-]*")


class UnregisteredRelation(Rule):
    """A link relation that is a plain name should be a registered one.

    ## Why
    A name means what the registry says. One that is not in it means nothing to any
    reader; relations of one's own are IRIs, for which nobody has to be asked. Many readers
    know `alternate` and the like in small letters only.

    ## Bad
    ```xml feed
    <link rel="service.post" href="https://notes.invalid/post"/>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    ```

    ## Good
    ```xml feed
    <link rel="https://notes.invalid/rel/post" href="https://notes.invalid/post"/>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    ```

    ## References
    - [RFC 4287, section 4.2.7.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2)
    - [IANA link relations](https://www.iana.org/assignments/link-relations/)
    """

    code, name, since = "A020", "unregistered-relation", "0.1.0"
    severity = Severity.WARNING
    visits = (ROOT,)
    w3c = ("UnregisteredAtomLinkRel",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look every relation up that is a name."""
        for link, rel in context.once(Values, element).links:
            if rel in _COMMON or not _NAME.fullmatch(rel):
                continue
            if rel.lower() not in names("relation"):
                message = f"the link relation {show(rel)} is not registered"
                yield Finding(on_value(link, "rel"), message)
            elif rel.lower() in _COMMON:
                # RFC 8288, section 2.1.1 is younger than most of what reads Atom.
                message = f"the link relation {show(rel)} is registered as {show(rel.lower())}"
                words = "Many readers know it in small letters only"
                yield Finding(on_value(link, "rel"), message, help=words)
