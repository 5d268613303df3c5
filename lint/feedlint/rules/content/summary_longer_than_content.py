"""C004 summary-longer-than-content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import ENTRY, EVERY, Rule
from feedlint.rules.content._texts import ENOUGH, shown, summary_and_content, uncut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.holders import Entry
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
    visits, dialects = (ENTRY,), EVERY

    def check(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Compare lengths first: a summary is seldom the longer one."""
        del context
        texts = summary_and_content(entry)
        if texts is None or len(texts[0].text) <= ENOUGH:
            return
        summary, content = texts
        if 2 * len(summary.text) < len(content.text):
            # Markup makes a text longer, but hardly twice as long.
            return
        whole, part = shown(summary), uncut(shown(content)).rstrip()
        if len(part) < ENOUGH or len(whole) <= len(shown(content)) or not whole.startswith(part):
            return
        yield Finding(
            content.anchor(),
            f"the {content.label} is only the beginning of the {summary.label}",
            (Related(summary.anchor(), f"the {summary.label} goes on"),),
            help=f"put the whole text into the {content.label}",
            group="swapped",
        )
