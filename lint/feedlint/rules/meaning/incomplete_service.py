"""The rule incomplete-service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import APP, atom
from feedlint.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_COLLECTION = f"{{{APP}}}collection"
_SERVICE = f"{{{APP}}}service"


class IncompleteService(Rule):
    """A collection that a feed names must have a title and say where it is.

    ## Why
    A publishing client shows the title for the author to choose, and posts to the href of what is
    chosen.

    ## Bad
    ```xml feed
    <app:collection xmlns:app="http://www.w3.org/2007/app">
    <atom:title xmlns:atom="http://www.w3.org/2005/Atom">My notes</atom:title>
    </app:collection>
    ```

    ## Good
    ```xml feed
    <app:collection xmlns:app="http://www.w3.org/2007/app" href="https://notes.invalid/collection">
    <atom:title xmlns:atom="http://www.w3.org/2005/Atom">My notes</atom:title>
    </app:collection>
    ```

    ## References
    - [RFC 5023, section 8.3.3](https://www.rfc-editor.org/rfc/rfc5023#section-8.3.3): a collection
      MUST have a title and an href
    - [RFC 5023, section 8.3.5](https://www.rfc-editor.org/rfc/rfc5023#section-8.3.5), on
      collections in feeds; what a service document must have is told by missing-element and
      missing-attribute
    """

    code, name, since = "A123", "incomplete-service", "0.1.0"
    severity = Severity.ERROR
    visits = (_COLLECTION,)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check a collection that a feed names."""
        if context.root.tag == _SERVICE:
            return
        if next(element.iterchildren(atom("title")), None) is None:
            help_ = "write an <atom:title> into the collection"
            yield Finding(on_tag(element), "the collection has no title", help=help_)
        if element.get("href") is None:
            help_ = 'write href="…" with the address to which entries are posted'
            yield Finding(on_tag(element), "the collection has no href", help=help_)
