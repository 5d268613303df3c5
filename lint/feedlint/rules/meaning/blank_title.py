"""The rule blank-title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, atom, local_name, text_of
from feedlint.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class BlankTitle(Rule):
    """A title has something in it.

    ## Why
    The title is what a list of entries shows, and what one clicks on. A blank one
    leaves an empty line, or the whole address in its place. Where all the posts of a feed
    have content and no title, as those of a microblog, blank ones are what is left to write.

    ## Bad
    ```xml entry
    <title></title>
    ```

    ## Good
    ```xml entry
    <title>My first note</title>
    ```

    ## References
    - [RFC 4287, section 4.1.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1.1):
      "It is advisable that each atom:entry element contain a non-empty atom:title element"
    - [RFC 4287, section 4.2.14](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.14)
    """

    code, name, since = "A070", "blank-title", "0.1.0"
    severity = Severity.WARNING
    visits = (atom("title"),)
    w3c = ("NotBlank", "MissingTextualContent")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the text of the title; an image in XHTML counts as text."""
        if text_of(element).strip(SPACE) or any(_shows(child) for child in element.iter("{*}*")):
            return
        parent = element.getparent()
        if parent is not None and parent.tag == _ENTRY and context.once(_is_bare, context.root):
            return
        whose = "" if parent is None else f"{local_name(parent)}'s "
        yield Finding(on_tag(element), f"the {whose}title is blank")


_ENTRY, _TEXTS = atom("entry"), (atom("content"), atom("summary"))


def _is_bare(root: Element) -> bool:
    """Whether all entries of a feed, two at least, have a text and no title."""
    entries = list(root.iterchildren(_ENTRY))
    return len(entries) > 1 and all(
        not any(map(_says, entry.iterchildren(atom("title"))))
        and any(map(_says, entry.iterchildren(*_TEXTS)))
        for entry in entries
    )


def _says(element: Element) -> bool:
    """Whether an entry's content or summary has something in it, or elsewhere."""
    text = element.get("src") or text_of(element)
    return bool(text.strip(SPACE)) or any(_shows(child) for child in element.iter("{*}*"))


def _shows(element: Element) -> bool:
    return local_name(element) in ("img", "svg", "math")
