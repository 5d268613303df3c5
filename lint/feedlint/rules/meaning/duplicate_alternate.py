"""The rule duplicate-alternate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import UNUSUAL_LINK, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Link
    from feedlint.feeds.holders import Holder
    from feedlint.rule import Context

#: Parts of a holder that are quickly gone through.
_FEW = 12
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
    visits = (UNUSUAL_LINK,)
    w3c = ("DuplicateAtomLink",)

    def check(self, link: Link, context: Context) -> Iterator[Finding]:
        """Compare a second alternate with those before it in its feed, entry or source."""
        if not _counts(link) or _is_alone(link):
            return
        told = _told(link)
        first = context.once(_firsts, link.holder)[told]
        if first.node is not link.node:
            words = [f"{n} {show(t)}" for n, t in zip(_KEYS, told, strict=True) if t]
            which = " and ".join(words) or "no type and no hreflang"
            notes = (Related(on_tag(first.node), "the first one"),)
            message = f"a second alternate link with {which}"
            yield Finding(on_tag(link.node), message, notes, help=_advice(link, first))


def _is_alone(link: Link) -> bool:
    """Whether a holder of few parts has no other link: nearly all entries are so."""
    parts = link.holder.found
    return len(parts) < _FEW and sum(part.slot.concept == "link" for part in parts) == 1


def _firsts(holder: Holder) -> dict[tuple[str, str], Link]:
    """The first alternate link of each type and language."""
    found: dict[tuple[str, str], Link] = {}
    for link in filter(_counts, holder.links):
        found.setdefault(_told(link), link)
    return found


def _counts(link: Link) -> bool:
    # A link that leads nowhere is no second way to the entry.
    return link.is_alternate and link.address is not None


def _told(link: Link) -> tuple[str, str]:
    return link.node.get("type", "").lower(), link.node.get("hreflang", "").lower()


def _advice(link: Link, first: Link) -> str:
    if link.node.get("href") == first.node.get("href"):
        return "take one of the two out: both lead to the same address"
    return 'write rel="related" or rel="enclosure" where it is no other form of the entry'
