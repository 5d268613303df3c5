"""C005 content-equals-description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.names import SPACE
from feedlint.rule import FEED, Rule
from feedlint.rules.content._texts import pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class ContentEqualsDescription(Rule):
    """A text need not be in a feed twice.

    ## Why
    An item whose `content:encoded` is its `description` again, to the letter, makes the feed
    nearly twice as large. Readers show one of them: without `content:encoded` they take the
    description.

    ## Bad
    ```rss item
    <description>&lt;p>One&lt;/p></description>
    <content:encoded>&lt;p>One&lt;/p></content:encoded>
    ```

    ## Good
    ```rss item
    <description>&lt;p>One&lt;/p></description>
    ```

    ## References
    - [RSS 2.0, item](https://cyber.harvard.edu/rss/rss.html#hrelementsOfLtitemgt)
    """

    code, name, since = "C005", "content-equals-description", "0.1.0"
    severity = Severity.INFO
    once = True
    visits, dialects = (FEED,), frozenset(("rss", "rdf"))

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare them as they are written."""
        for summary, content in context.once(pairs, feed):
            same = summary.text.strip(SPACE)
            if not same or same != content.text.strip(SPACE):
                continue
            yield Finding(
                content.anchor(),
                f"the {content.label} is the {summary.label} again",
                (Related(summary.anchor(), f"the {summary.label}"),),
                help=f"leave one of them out, or shorten the {summary.label}",
                group="same",
            )
