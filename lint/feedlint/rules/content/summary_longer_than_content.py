"""C004 summary-longer-than-content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import EVERY, FEED, Rule
from feedlint.rules.content._texts import ENOUGH, pairs, shown, uncut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class SummaryLongerThanContent(Rule):
    """The content must be the whole text, and the summary a part of it.

    ## Why
    Readers show the content to whoever opens an entry, and the summary in lists. Where the
    summary is the whole text and the content its beginning, the two were swapped, and nobody
    gets to see the rest. In RSS `content:encoded` is the content and `description` the
    summary.

    ## Bad
    ```xml entry
    <summary>The engine weaves algebraical patterns as the loom weaves flowers.</summary>
    <content>The engine weaves algebraical patterns as…</content>
    ```

    ## Good
    ```xml entry
    <summary>The engine weaves algebraical patterns as…</summary>
    <content>The engine weaves algebraical patterns as the loom weaves flowers.</content>
    ```

    ## References
    - [RFC 4287, section 4.2.13](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.13)
    - [RDF Site Summary content module](https://web.resource.org/rss/1.0/modules/content/)
    """

    code, name, since = "C004", "summary-longer-than-content", "0.1.0"
    severity = Severity.WARNING
    once = True
    visits, dialects = (FEED,), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare lengths first: a summary is seldom the longer one."""
        for summary, content in context.once(pairs, feed):
            length = len(summary.text)
            # Markup makes a text longer, but hardly twice as long.
            if length > ENOUGH and 2 * length >= len(content.text):
                yield from _judge(summary, content)


def _judge(summary: Text, content: Text) -> Iterator[Finding]:
    whole, start = shown(summary), shown(content)
    part = uncut(start).rstrip()
    if len(part) >= ENOUGH and len(whole) > len(start) and whole.startswith(part):
        yield Finding(
            content.anchor(),
            f"the {content.label} is only the beginning of the {summary.label}",
            (Related(summary.anchor(), f"the {summary.label} goes on"),),
            help=f"put the whole text into the {content.label}",
            group="swapped",
        )
