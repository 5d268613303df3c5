"""The rule blank-title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, local_name, text_of
from feedlint.rule import BLANK, EVERY, Rule
from feedlint.rules.meaning._base import FEW, holder_name, is_rss

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.concepts import Found
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class BlankTitle(Rule):
    """A title has something in it.

    ## Why
    The title is what a list of entries shows, and what one clicks on. A blank one
    leaves an empty line, or the whole address in its place. Where all the posts of a feed
    have content and no title, as those of a microblog, blank ones are what is left to write.
    An entry's is an info, and a feed's a warning.

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
    visits, dialects = (BLANK,), EVERY
    w3c = ("NotBlank", "MissingTextualContent")

    def check(self, found: Found, context: Context) -> Iterator[Finding]:
        """Check the text of the title; an image in XHTML counts as text."""
        if found.slot.role != "title" or _has_picture(found):
            return
        holder = found.holder
        is_entry = holder.kind in context.feed.dialect.entries
        if is_entry and context.once(_is_bare, context.feed):
            return
        yield Finding(
            on_tag(found.node),
            f"the {holder_name(holder)}'s title is blank",
            help="write a title: readers list what has none as untitled",
            severity=Severity.INFO if is_entry and not is_rss(context) else None,
            group=holder.kind,
            few=FEW,
        )


def _is_bare(feed: Feed) -> bool:
    """Whether all entries of a feed, two at least, have a text and no title."""
    return len(feed.entries) > 1 and all(
        not any(_says(found) for found in entry.all("title"))
        and any(_says(found) for role in ("content", "summary") for found in entry.all(role))
        for entry in feed.entries
    )


def _says(found: Found) -> bool:
    """Whether a text has something in it, or elsewhere."""
    text = found.node.get("src") or text_of(found.node)
    return bool(text.strip(SPACE)) or _has_picture(found)


def _has_picture(found: Found) -> bool:
    # The elements of XHTML; a title of JSON has none.
    if found.holder.feed.document.carrier != "xml":
        return False
    return any(_shows(child) for child in found.node.iter("{*}*"))


def _shows(element: Element) -> bool:
    return local_name(element) in ("img", "svg", "math")
