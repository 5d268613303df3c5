"""The rule element-of-no-standard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.feeds.extensions.podcast import STRANGERS
from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class ElementOfNoStandard(PodcastRule):
    """Elements of the podcast namespace should be among those that it defines.

    ## Why
    Some apps read them, by agreement; others may give the name another meaning, or the
    namespace may.

    ## Bad
    ```rss channel
    <podcast:complete>yes</podcast:complete>
    ```

    ## Good
    ```rss channel
    <podcast:updateFrequency complete="true">done</podcast:updateFrequency>
    ```

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    """

    code, name, since = "P037", "element-of-no-standard", "0.1.0"
    severity = Severity.INFO
    once = True

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at names that apps have brought in and the namespace has not taken."""
        del context
        for part in show.parts:
            for name in sorted(STRANGERS):
                for node in part.all(f"podcast:{name}"):
                    says = f"the podcast namespace does not define podcast:{name}"
                    yield Finding(
                        on_tag(node),
                        says,
                        help="ask who reads it, and write what is defined beside it",
                    )
