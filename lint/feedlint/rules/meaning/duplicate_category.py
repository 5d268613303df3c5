"""The rule duplicate-category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag, whole
from feedlint.finding import Finding, Fix, Related, Safety, Severity, rewrite
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

#: More copies than this were not made by a slip.
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
    visits = (ROOT,)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Compare the categories of one feed, entry or source by term and scheme."""
        groups: dict[tuple[Element | None, str, str], list[Element]] = {}
        for category in context.once(Values, element).categories:
            if term := category.get("term"):
                key = (category.getparent(), term, category.get("scheme", ""))
                groups.setdefault(key, []).append(category)
        for (_, term, _), (first, *others) in groups.items():
            if others:
                times = "twice" if len(others) == 1 else f"{len(others) + 1} times"
                yield Finding(
                    on_tag(others[0]),
                    f"the category {show(term)} is there {times}",
                    (Related(on_tag(first), "the first one"),),
                    _fix(first, others),
                )


def _fix(first: Element, others: list[Element]) -> Fix | None:
    """Take the others out, if they say the same in the same way, and are not too many."""
    if len(others) > _MANY or any(not _is_copy(first, other) for other in others):
        return None
    edits = tuple(rewrite(whole(other), "") for other in others)
    return Fix("Remove what repeats the first one", Safety.SAFE, edits)


def _is_copy(first: Element, other: Element) -> bool:
    return first.items() == other.items() and not len(other) and not other.text
