"""The rule misspelt-category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.rules.podcast._base import PodcastRule
from feedlint.rules.podcast._categories import Fault, categories
from feedlint.text.show import show as quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class MisspeltCategory(PodcastRule):
    """The names of Apple's categories must be written to the letter.

    ## Why
    Directories compare the names letter by letter; case counts, and an ampersand that is
    escaped twice is another name.

    ## Bad
    ```rss channel
    <itunes:category text="technology"/>
    ```

    ## Good
    ```rss channel
    <itunes:category text="Technology"/>
    ```

    ## Fix
    Safe: the name as Apple has it.

    ## References
    - [Apple Podcasts categories](https://podcasters.apple.com/support/1691-apple-podcasts-categories)
    """

    code, name, since = "P003", "misspelt-category", "0.1.0"
    severity = Severity.WARNING
    w3c = ("InvalidItunesCategory",)

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at those that are Apple's but for case, space or escapes."""
        for category in context.once(categories, show):
            if category.fault is Fault.SPELLING:
                fix = Fix(
                    f"Write {category.meant}",
                    Safety.SAFE,
                    (replace(category.anchor, category.meant),),
                )
                says = f"the category {quoted(category.name)} is written {quoted(category.meant)}"
                yield Finding(category.anchor, says, fix=fix, help=f"write {category.escaped}")
