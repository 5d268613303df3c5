"""The rule duplicate-category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag, with_comma
from feedlint.finding import Finding, Fix, Related, Safety, Severity, rewrite
from feedlint.rule import EVERY, UNUSUAL_CATEGORY, Rule
from feedlint.rules.meaning._base import FEW, times
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.concepts import Category
    from feedlint.feeds.holders import Holder
    from feedlint.rule import Context

#: What one fix takes out at most.
_MANY = 100


class DuplicateCategory(Rule):
    """An entry is in a category once.

    ## Why
    The second category says nothing new; a reader that lists or counts categories
    shows it twice.

    ## Bad
    ```xml entry
    <category term="notes"/><category term="notes"/>
    ```

    ## Good
    ```xml entry
    <category term="notes"/>
    ```

    ## Fix
    Safe: the one that is taken out says nothing that the other does not say.

    ## References
    - [RFC 4287, section 4.2.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.2)
    """

    code, name, since = "A062", "duplicate-category", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (UNUSUAL_CATEGORY,), EVERY

    def check(self, category: Category, context: Context) -> Iterator[Finding]:
        """Compare a category with those in the same feed, entry or source, once for them all."""
        key = _key(category)
        same = context.once(_by_key, category.holder)[key] if key[0] else []
        if len(same) > 1 and same[1].node is category.node:
            first, *others = (one.node for one in same)
            yield Finding(
                on_tag(others[0]),
                f"the category {show(key[0])} is there {times(len(same))}",
                (Related(on_tag(first), "the first one"),),
                _fix(first, others),
                help=f"keep one category {show(key[0])}",
                group=key[0],
                few=FEW,
            )


def _by_key(holder: Holder) -> dict[tuple[str, str], list[Category]]:
    found: dict[tuple[str, str], list[Category]] = {}
    for category in holder.categories:
        found.setdefault(_key(category), []).append(category)
    return found


def _key(category: Category) -> tuple[str, str]:
    """What a category says; an empty term says nothing."""
    term = category.term
    scheme = category.node.get("domain" if category.kind == "text" else "scheme")
    return term.text if term else "", scheme or ""


def _fix(first: Element, others: list[Element]) -> Fix | None:
    """Take the others out, if they say the same in the same way, and are not too many."""
    if len(others) > _MANY or any(not _is_copy(first, other) for other in others):
        return None
    edits = tuple(rewrite(with_comma(other), "") for other in others)
    return Fix("Remove what repeats the first one", Safety.SAFE, edits)


def _is_copy(first: Element, other: Element) -> bool:
    return first.items() == other.items() and not len(other) and first.text == other.text
