"""C003 summary-differs-from-content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import ENTRY, EVERY, Context, Rule
from feedlint.rules.content._texts import shown, summary_and_content, uncut
from feedlint.text.difference import common_prefix
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.holders import Entry


class SummaryDiffersFromContent(Rule):
    """A summary made from the content should be its beginning.

    ## Why
    Where a generator cuts the summary from the content, a summary that is not the
    beginning of the content is out of date, or was made from another entry. Many
    summaries are written by hand and rightly say something else, so this rule is
    off unless it is asked for. White space and a mark such as `…` do not count.

    ## Bad
    ```xml entry
    <summary>The first release is out…</summary>
    <content>The second release is out. It brings twelve rules.</content>
    ```

    ## Good
    ```xml entry
    <summary>The second release is out…</summary>
    <content>The second release is out. It brings twelve rules.</content>
    ```

    ## References
    - [RFC 4287, section 4.2.13](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.13)
    """

    code, name, since = "C003", "summary-differs-from-content", "0.1.0"
    severity = Severity.INFO
    default = False
    visits, dialects = (ENTRY,), EVERY

    def check(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Compare the summary with the beginning of the content."""
        del context
        texts = summary_and_content(entry)
        if texts is None:
            return
        summary, content = texts
        short, long = shown(summary), shown(content)
        if not short or not long or long.startswith(uncut(short)):
            return
        offset = common_prefix(short, long)
        yield Finding(
            summary.anchor(),
            f"the {summary.label} is not the beginning of the {content.label}: "
            f"{show(short[offset:], 30)} stands where "
            f"the {content.label} has {show(long[offset:], 30)}",
            (Related(content.anchor(), f"the {content.label}"),),
            help=f"make the {summary.label} anew from the {content.label}",
        )
