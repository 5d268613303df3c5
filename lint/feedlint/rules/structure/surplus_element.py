"""The rule surplus-element."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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

    from feedlint.commits.message import Region
    from feedlint.finding import Fault
    from feedlint.rule import Context

#: Characters of contents that are held against each other in one finding.
_MOST_COMPARED = 10_000_000


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
    edits, left = [], _MOST_COMPARED
    firsts: dict[Element, _First] = {}
    for element in elements:
        parent = element.getparent()
        if element.tag != atom("content") or parent is None:
            continue
        if parent not in firsts:
            firsts[parent] = _first(parent)
            left -= firsts[parent].size
        first = firsts[parent]
        left -= len(text_of(element)) + first.size // 2
        if left < 0:
            break
        if first.element is not element and first.region is not None:
            region = region_of(element)
            if region is not None and disagreement(first.region, region, first.title) is None:
                edits.append(rewrite(whole(element), ""))
    fix = Fix("Take out the second version of the text", Safety.UNSAFE, tuple(edits))
    return fix if edits else None


class _First(NamedTuple):
    """The first content of an entry, and what others of it are held against."""

    element: Element | None
    region: Region | None
    title: str
    size: int


def _first(parent: Element) -> _First:
    first, title = parent.find(atom("content")), parent.find(atom("title"))
    words = text_of(title).strip(SPACE) if title is not None else ""
    if first is None:
        return _First(None, None, words, 0)
    return _First(first, region_of(first), words, len(text_of(first)))
