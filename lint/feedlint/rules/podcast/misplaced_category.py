"""The rule misplaced-category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import after, before
from feedlint.finding import Finding, Fix, Safety, Severity, rewrite
from feedlint.rules.podcast._base import PodcastRule
from feedlint.rules.podcast._categories import Category, Fault, categories
from feedlint.text.show import show as quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class MisplacedCategory(PodcastRule):
    """A subcategory must stand in the category that it belongs to.

    ## Why
    A subcategory is read inside its own category alone: elsewhere directories drop it, and the
    show is not listed under it.

    ## Bad
    ```rss channel
    <itunes:category text="Tech News"/>
    ```

    ## Good
    ```rss channel
    <itunes:category text="News"><itunes:category text="Tech News"/></itunes:category>
    ```

    ## Fix
    Safe for a subcategory that stands alone: its category around it.

    ## References
    - [Apple Podcasts categories](https://podcasters.apple.com/support/1691-apple-podcasts-categories)
    """

    code, name, since = "P004", "misplaced-category", "0.1.0"
    severity = Severity.WARNING
    w3c = ("InvalidItunesCategory",)

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at subcategories that stand alone, or below another category."""
        for category in context.once(categories, show):
            if category.fault is Fault.PLACE:
                yield _finding(category)


def _finding(category: Category) -> Finding:
    name, owner, node = quoted(category.name), category.meant, category.node
    if not owner:
        says = f"{name} is a category of its own, no subcategory of {quoted(category.parent)}"
        return Finding(category.anchor, says, help="write it beside the other category")
    inside = f'put it in <itunes:category text="{category.escaped}">'
    if category.parent and category.is_deep:
        says = f"{name} stands in the subcategory {quoted(category.parent)}, and is lost there"
        return Finding(category.anchor, says, help=inside)
    if category.parent:
        says = f"{name} is a subcategory of {quoted(owner)}, not of {quoted(category.parent)}"
        return Finding(category.anchor, says, help=inside)
    says = f"{name} is a subcategory of {quoted(owner)} and does not stand in it"
    tag = f"{node.prefix}:category" if node.prefix else "category"
    opening = rewrite(before(node), f'<{tag} text="{category.escaped}">')
    fix = Fix(f"Put it in {owner}", Safety.SAFE, (opening, rewrite(after(node), f"</{tag}>")))
    return Finding(category.anchor, says, fix=fix, help=inside)
