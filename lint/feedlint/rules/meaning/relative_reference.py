"""The rule relative-reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import relation_of
from feedlint.feeds.generators import address_advice
from feedlint.finding import Finding, Severity
from feedlint.names import atom
from feedlint.rule import UNUSUAL_REFERENCE, Rule
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class RelativeReference(Rule):
    """A relative address without a base depends on where the feed was found.

    ## Why
    A relative address is right, and is resolved against the address the feed came
    from. In a feed that was saved, mailed or aggregated that address is another one.
    An absolute xml:base settles it. One feed in seven is like this, so this is off
    unless asked for.

    ## Bad
    ```xml entry
    <link href="/1"/>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/1"/>
    ```

    ## References
    - [RFC 3986, section 5.1](https://www.rfc-editor.org/rfc/rfc3986#section-5.1)
    - [RFC 4287, section 2](https://www.rfc-editor.org/rfc/rfc4287#section-2)
    """

    code, name, since = "A043", "relative-reference", "0.1.0"
    severity = Severity.INFO
    default = False
    visits = (UNUSUAL_REFERENCE,)

    def check(self, value: Value, context: Context) -> Iterator[Finding]:
        """Check a reference that may be relative."""
        if value.text and not iri.is_absolute(value.text) and _counts(value, context.feed):
            message = f"{value.label} {show(value.text)} is relative, and there is no base"
            help_ = f"write the whole address, or {address_advice(context.feed)}"
            yield Finding(value.anchor(), message, help=help_)


def _counts(value: Value, feed: Feed) -> bool:
    """Whether a relative value is right there, has no base, and no rule of its own."""
    node = value.node
    if node.tag == atom("category") or value.text.startswith("#") or iri.flaw(value.text):
        return False
    is_self = node.tag == atom("link") and relation_of(node) == "self"
    return not is_self and not feed.base_of(node)
