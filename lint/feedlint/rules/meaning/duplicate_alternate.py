"""The rule duplicate-alternate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values, links_of
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_KEYS = ("type", "hreflang")


class DuplicateAlternate(Rule):
    """Alternate links of one feed or entry must differ in type or hreflang.

    ## Why
    The alternate link is what a click on the title opens. Of two that say the same
    of themselves, each reader opens another one. A link without rel is an alternate.

    ## Bad
    ```xml entry
    <link href="https://notes.invalid/1"/>
    <link href="https://notes.invalid/1.pdf"/>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/1"/>
    <link href="https://notes.invalid/1.pdf" type="application/pdf"/>
    ```

    ## References
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1) and
      [4.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2): "MUST NOT contain
      more than one atom:link element with a rel attribute value of "alternate" that has
      the same combination of type and hreflang attribute values"
    """

    code, name, since = "A021", "duplicate-alternate", "0.1.0"
    severity = Severity.ERROR
    visits = (ROOT,)
    w3c = ("DuplicateAtomLink",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Compare the alternates that stand in one feed, entry or source."""
        firsts: dict[Element | None, Element] = {}
        shared: dict[Element | None, None] = {}
        for link, rel in context.once(Values, element).links:
            if rel == "alternate":
                parent = link.getparent()
                if firsts.setdefault(parent, link) is not link:
                    shared[parent] = None
        for parent in shared:
            if parent is not None:
                yield from _compare(links_of(parent, "alternate"))


def _compare(alternates: list[Element]) -> Iterator[Finding]:
    seen: dict[tuple[str, str], Element] = {}
    for link in alternates:
        told = (link.get("type", "").lower(), link.get("hreflang", "").lower())
        first = seen.setdefault(told, link)
        if first is not link:
            words = [f"{n} {show(t)}" for n, t in zip(_KEYS, told, strict=True) if t]
            which = " and ".join(words) or "no type and no hreflang"
            notes = (Related(on_tag(first), "the first one"),)
            yield Finding(on_tag(link), f"a second alternate link with {which}", notes)
