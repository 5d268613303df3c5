"""The rule same-document-link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import UNUSUAL_LINK, Rule
from feedlint.rules.meaning._history import targets
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Link
    from feedlint.rule import Context

#: Relations whose links may well lead to the document that they stand in.
_OWN = frozenset(("self", "current", "first", "last", "edit", "hub"))


class SameDocumentLink(Rule):
    """A link that points at the feed itself leads nowhere.

    ## Why
    An empty href, or only a fragment, refers to the feed document: whoever clicks on
    the title gets the feed's XML. Mostly the address of the site was never set.

    ## Bad
    ```xml entry
    <link href=""/>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/1"/>
    ```

    ## References
    - [RFC 3986, section 4.4](https://www.rfc-editor.org/rfc/rfc3986#section-4.4)
    - [RFC 4287, section 4.2.7](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7): a
      link "defines a reference from an entry or feed to a Web resource"
    """

    code, name, since = "A026", "same-document-link", "0.1.0"
    severity = Severity.WARNING
    visits = (UNUSUAL_LINK,)
    w3c = ("SameDocumentReference", "AttrNotBlank")

    def check(self, link: Link, context: Context) -> Iterator[Finding]:
        """Check a link, with its base, but for self links, whose place this is."""
        if link.address is None or link.relation == "self":
            return
        href = link.address.text
        if (base := context.feed.base_of(link.node)) and not iri.is_absolute(href):
            whole = iri.resolve(base, href).partition("#")[0]
            own = context.once(targets, context.feed.head, "self")
            is_here = link.relation not in _OWN and whole in own
        else:
            is_here = href[:1] in ("", "#")
        if is_here:
            where = f" with the base {show(base)}" if base else ""
            message = f"the {link.relation} link {show(href)} points at the feed itself{where}"
            help_ = f"write the address of what the {link.relation} link is to lead to"
            yield Finding(link.address.anchor(), message, help=help_)
