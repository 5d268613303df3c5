"""The rule surplus-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import whole
from feedlint.commits.message import region_of
from feedlint.commits.renditions import disagreement
from feedlint.finding import Finding, Fix, Safety, Severity, rewrite
from feedlint.names import SPACE, atom, text_of
from feedlint.rule import IN_XML, Rule
from feedlint.rules.structure._base import again, elements_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.finding import Fault
    from feedlint.rule import Context


class SurplusElement(Rule):
    """An element stands twice where it may stand once.

    ## Why
    Of two titles, dates or contents one reader takes the first and another the last, so
    that an entry says different things in different places. To offer a text in two
    forms, publish the richer one as content and the other as summary.

    ## Bad
    ```xml entry
    <content type="text">Hello</content>
    <content type="html">&lt;p>Hello&lt;/p></content>
    ```

    ## Good
    ```xml entry
    <content type="text">Hello</content>
    ```

    ## Fix
    Unsafe, and only for a second content that says the same as the first: it is taken out.

    ## References
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1): "atom:feed
      elements MUST NOT contain more than one" generator, icon, logo, rights and subtitle, and
      exactly one id, title and updated
    - [RFC 4287, section 4.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2): "atom:entry
      elements MUST NOT contain more than one" content, published, rights, source and summary, and
      exactly one id, title and updated
    - [RFC 4287, section 3.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.2): a person has one
      name, at most one uri and one email
    """

    code, name, since = "S002", "surplus-element", "0.1.0"
    severity = Severity.ERROR
    dialects = IN_XML
    faults = ("surplus-element",)
    w3c = ("DuplicateElement", "TooMany")

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Point at the second one, with the first beside it."""
        parent, name = fault.values["parent"], fault.values["element"]
        message = f"the {parent} has more than one {name.rpartition(':')[2]}{again(fault)}"
        help_text = f"keep one {name} in the {parent}"
        if name.rpartition(":")[2] in ("description", "content", "summary"):
            help_text += "; put the shorter text into summary, or the longer into content"
            if context.document.dialect != "atom":
                help_text = "put the longer text into content:encoded, and keep one description"
        fix = _fix(elements_of(fault))
        yield Finding(fault.anchor, message, fault.related, fix, help_text)


def _fix(elements: list[Element]) -> Fix | None:
    """Take the contents out that say the same as the one before them."""
    edits = tuple(rewrite(whole(element), "") for element in elements if _is_second(element))
    return Fix("Take out the second version of the text", Safety.UNSAFE, edits) if edits else None


def _is_second(element: Element) -> bool:
    """Whether a content says the same as the first of its entry."""
    parent = element.getparent()
    if element.tag != atom("content") or parent is None:
        return False
    first, title = parent.find(atom("content")), parent.find(atom("title"))
    if first is None or first is element:
        return False
    regions = region_of(first), region_of(element)
    words = text_of(title).strip(SPACE) if title is not None else ""
    return None not in regions and disagreement(*regions, words) is None
