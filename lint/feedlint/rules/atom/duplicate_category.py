"""The rule duplicate-category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag, whole
from feedlint.finding import Finding, Fix, Related, Safety, Severity, rewrite
from feedlint.rule import ROOT, Rule
from feedlint.rules.atom._base import Values
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


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
        seen: dict[tuple[Element | None, str, str], Element] = {}
        for category in context.once(Values, element).categories:
            term = category.get("term")
            if not term:
                continue
            key = (category.getparent(), term, category.get("scheme", ""))
            first = seen.setdefault(key, category)
            if first is not category:
                yield Finding(
                    on_tag(category),
                    f"the category {show(term)} is there twice",
                    (Related(on_tag(first), "the first one"),),
                    _fix(first, category),
                )


def _fix(first: Element, second: Element) -> Fix | None:
    """Take the second one out, if it says the same in the same way."""
    if first.items() != second.items() or len(second) or second.text:
        return None
    return Fix("Remove the second one", Safety.SAFE, (rewrite(whole(second), ""),))
