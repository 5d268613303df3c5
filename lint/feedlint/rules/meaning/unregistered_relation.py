"""The rule unregistered-relation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import IN_XML, UNUSUAL_LINK, Rule
from feedlint.rules.meaning._base import nearest
from feedlint.text.show import show
from feedlint.values.registry import names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Link
    from feedlint.rule import Context

#: What nearly all links have; they need no registry.
_COMMON = frozenset({"alternate", "self", "enclosure", "related", "via", "edit", "next", "hub"})
# RFC 8288, section 3.3: reg-rel-type; other text is no name, or another rule's.
_NAME = lazy(r"[A-Za-z][A-Za-z0-9.\-]*")
#: The shortest name of which another can be a slip: below it everything is near.
_SHORTEST = 4


class UnregisteredRelation(Rule):
    """A link relation that is a plain name should be a registered one.

    ## Why
    A name means what the registry says. One that is not in it means nothing to any
    reader; relations of one's own are IRIs, for which nobody has to be asked. Many readers
    know `alternate` and the like in small letters only.
    What is one letter from a registered name is a warning, any other name an info.

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
    visits, dialects = (UNUSUAL_LINK,), IN_XML
    w3c = ("UnregisteredAtomLinkRel",)

    def check(self, link: Link, context: Context) -> Iterator[Finding]:
        """Look a relation up that is a name; one finding for each name."""
        rel = link.relation
        if rel in _COMMON or not _NAME.fullmatch(rel):
            return
        small = rel.lower()
        is_known = small in names("relation")
        if is_known and small not in _COMMON:
            return
        place = on_value(link.node, "rel")
        if is_known:
            # RFC 8288, section 2.1.1 is younger than most of what reads Atom.
            message = f"the link relation {show(rel)} is registered as {show(small)}"
            help_ = f"write {small}: many readers know it in small letters only"
            yield Finding(place, message, help=help_, group=rel)
            return
        close = nearest(small, names("relation")) if len(rel) >= _SHORTEST else ""
        message = f"the link relation {show(rel)} is not registered"
        if close:
            yield Finding(place, message, help=f"write {close} if that is meant", group=rel)
            return
        help_ = "write an address of your own as rel; what only you know, others do not follow"
        yield Finding(place, message, help=help_, severity=Severity.INFO, group=rel)
