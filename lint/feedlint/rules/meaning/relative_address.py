"""The rule relative-address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedlint.feeds.generators import address_advice
from feedlint.finding import Finding, Severity
from feedlint.names import ATOM
from feedlint.pattern import lazy
from feedlint.rule import UNUSUAL_REFERENCE, Rule
from feedlint.rules.meaning._base import FEW, HALF_ADDRESS
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context


# A host without its scheme, as people type it into a browser.
_HOST = lazy(r"(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|de|uk|eu|me|info|blog)(?:/|$)")


class RelativeAddress(Rule):
    """Addresses in RSS and JSON Feed must be absolute.

    ## Why
    RSS has no base against which an address could be resolved: some readers take the
    address of the feed, some the channel's link, and the others show a link that leads
    nowhere.

    ## Bad
    ```rss item
    <link>/notes/1</link>
    ```

    ## Good
    ```rss item
    <link>https://ada.invalid/notes/1</link>
    ```

    ## References
    - [RSS 2.0, comments](https://www.rssboard.org/rss-specification#comments): "all data in those
      elements must begin with an IANA-registered URI scheme"
    """

    code, name, since = "A136", "relative-address", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (UNUSUAL_REFERENCE,), frozenset(("rss", "rdf", "jsonfeed", "chapters"))
    w3c = ("InvalidFullLink", "InvalidLink", "InvalidURLAttribute")

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Check a reference of the dialect itself; Atom's in it have a base."""
        text = value.text
        if not text or iri.is_absolute(text) or iri.flaw(text) or HALF_ADDRESS.match(text):
            return
        tag, name = str(value.node.tag), value.name
        # RDF and Atom resolve against the document, or its base.
        is_like_atom = tag.startswith(f"{{{ATOM}}}") or name.startswith("{")
        if is_like_atom or context.feed.base_of(value.node):
            return
        if context.feed.dialect.name == "jsonfeed" and not _is_string(value):
            return
        page = context.feed.head.permalink
        help_ = address_advice(context.feed)
        if page and page.text.startswith("http") and not iri.flaw(page.text):
            help_ = f"write {show(iri.resolve(page.text, text), 200)[1:-1]}, or {help_}"
        if _HOST.match(text):
            help_ = f"write https://{show(text, 200)[1:-1]}, or {address_advice(context.feed)}"
        message = f"{value.label} {show(text)} is relative"
        # Readers know a JSON Feed by its feed_url; what else is relative there they resolve.
        is_lost = context.document.carrier != "json" or tag == "feed_url"
        yield Finding(
            value.anchor(),
            message,
            help=help_,
            severity=None if is_lost else Severity.WARNING,
            group=value.label,
            few=FEW,
        )


def _is_string(value: Value) -> bool:
    """Whether a value of JSON is written as text; another type is a fault of its own."""
    node: Any = value.node
    member = node.member(value.name) if value.name else node
    return member is None or member.kind == "string"
