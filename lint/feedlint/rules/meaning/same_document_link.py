"""The rule same-document-link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values, base_of, in_attribute
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


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
    visits = (ROOT,)
    w3c = ("SameDocumentReference", "AttrNotBlank")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check every link but self links, whose place this is."""
        for link, rel in context.once(Values, element).links:
            href = link.get("href")
            if href is None or (href and href[0] != "#") or rel == "self":
                continue
            value = in_attribute(link, "href")
            if value and not base_of(link):
                message = f"the {rel} link {show(href)} points at the feed itself"
                yield Finding(value.anchor(), message)
