"""X073 atom-in-service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import APP, ATOM, local_name
from feedlint.rule import Rule
from feedlint.rules.xml._base import named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


_APP = f"{{{APP}}}"
_USED = frozenset(("title", "category", "link"))


class AtomInService(Rule):
    """A service document should hold of Atom what its format gives a meaning.

    ## Why
    Workspaces and collections have an `atom:title`, and lists of categories. An id or a date
    of Atom in them is an extension, which is allowed, and which no client knows what to do
    with. A link says with its rel what it is for.

    ## Bad
    ```xml
    <service xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom">
    <workspace><atom:title>Ada</atom:title>
    <collection href="https://ada.invalid/notes">
    <atom:title>Notes</atom:title><atom:id>https://ada.invalid/notes</atom:id>
    </collection></workspace>
    </service>
    ```

    ## Good
    ```xml
    <service xmlns="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom">
    <workspace><atom:title>Ada</atom:title>
    <collection href="https://ada.invalid/notes">
    <atom:title>Notes</atom:title>
    </collection></workspace>
    </service>
    ```

    ## References
    - [RFC 5023, section 6.2](https://www.rfc-editor.org/rfc/rfc5023#section-6.2), on extensions,
      and [section 8.3](https://www.rfc-editor.org/rfc/rfc5023#section-8.3)
    """

    code, name, since = "X073", "atom-in-service", "0.1.0"
    severity = Severity.INFO
    remedy = "take the element out, or put it into the feed of the collection"
    visits = (f"{{{APP}}}service",)
    w3c = ("QuestionableUsage",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at the children of the elements of the format."""
        if context.document.form != "service":
            return
        for inner in element.iter(f"{{{ATOM}}}*"):
            parent = inner.getparent()
            name = local_name(inner)
            if name in _USED or parent is None or not parent.tag.startswith(_APP):
                continue
            message = f"<{named(name)}> of Atom has no meaning in <{local_name(parent)}>"
            yield Finding(on_tag(inner), message)
