"""The rule unknown-category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule
from feedlint.rules.podcast._categories import Category, Fault, categories
from feedlint.text.show import show as quoted
from feedlint.text.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context

#: Shorter words are in too many names.
_LEAST_LETTERS = 4


class UnknownCategory(PodcastRule):
    """The categories of a show must be Apple's.

    ## Why
    Apple Podcasts has 19 categories with 91 subcategories, and other directories use its list.
    A show is not found under a name that is not among them.

    ## Bad
    ```rss channel
    <itunes:category text="Gardening"/>
    ```

    ## Good
    ```rss channel
    <itunes:category text="Leisure"/>
    ```

    ## References
    - [Apple Podcasts categories](https://podcasters.apple.com/support/1691-apple-podcasts-categories)
    """

    code, name, since = "P002", "unknown-category", "0.1.0"
    severity = Severity.WARNING
    w3c = ("InvalidItunesCategory",)

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at those that are no slip of the pen, and have not been given up."""
        for category in context.once(categories, show):
            if category.fault is Fault.UNKNOWN:
                near = _near(category)
                says = f"Apple has no category {quoted(category.name)}"
                yield Finding(category.anchor, says, help=f"choose one of its list{near}")


def _near(category: Category) -> str:
    """Apple's name that is meant: one with this word in it before one of like letters."""
    word = category.name.strip().lower()
    if len(word) >= _LEAST_LETTERS:
        for name in category.known:
            if word in name.lower().replace("&", " ").split():
                return f"; did you mean {quoted(name)}"
    return did_you_mean(category.name, category.known, 0.75).rstrip("?")
