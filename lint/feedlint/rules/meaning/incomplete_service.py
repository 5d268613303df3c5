"""The rule incomplete-service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import APP, atom, local_name
from feedlint.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_SERVICE, _WORKSPACE, _COLLECTION = (
    f"{{{APP}}}{name}" for name in ("service", "workspace", "collection")
)


class IncompleteService(Rule):
    """A service document must name its workspaces and collections, and say where they are.

    ## Why
    A publishing client shows the titles for the author to choose from, and posts to the
    href of what is chosen.

    ## Bad
    ```xml
    <?xml version="1.0"?>
    <service xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom">
    <workspace>
    <atom:title>Notes</atom:title>
    <collection>
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
    <collection href="https://notes.invalid/collection">
    <atom:title>My notes</atom:title>
    </collection>
    </workspace>
    </service>
    ```

    ## References
    - [RFC 5023, sections 8.3.1 to 8.3.3](https://www.rfc-editor.org/rfc/rfc5023#section-8.3.1): a
      service MUST have a workspace, a workspace and a collection MUST have a title, and a
      collection MUST have an href
    """

    code, name, since = "A123", "incomplete-service", "0.1.0"
    severity = Severity.ERROR
    visits = (_SERVICE, _COLLECTION)
    w3c = ("MissingElement", "MissingAttribute", "MissingHref")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check a service document, and the collections that a feed names."""
        if element.tag == _COLLECTION:
            if context.root.tag != _SERVICE:
                yield from _located(element)
            return
        if next(element.iterchildren(_WORKSPACE), None) is None:
            help_ = "add a workspace with its title and collections"
            yield Finding(on_tag(element), "the service has no workspace", help=help_)
        for workspace in element.iterchildren(_WORKSPACE):
            yield from _titled(workspace)
            for collection in workspace.iterchildren(_COLLECTION):
                yield from _located(collection)


def _located(collection: Element) -> Iterator[Finding]:
    yield from _titled(collection)
    if collection.get("href") is None:
        help_ = 'add href="…" with the address to which entries are posted'
        yield Finding(on_tag(collection), "the collection has no href", help=help_)


def _titled(element: Element) -> Iterator[Finding]:
    if next(element.iterchildren(atom("title")), None) is None:
        name = local_name(element)
        help_ = f"add <atom:title> to the {name}"
        yield Finding(on_tag(element), f"the {name} has no title", help=help_)
