"""C003 summary-differs-from-content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.finding import Finding, Related, Severity
from feedlint.names import atom
from feedlint.rule import Context, Rule
from feedlint.text.difference import CUT, collapsed, common_prefix
from feedlint.text.rendition import rendition_of
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element


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
    visits = (atom("entry"),)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Compare the summary with the beginning of the content."""
        del context
        summary, content = element.find(atom("summary")), element.find(atom("content"))
        if summary is None or content is None:
            return
        short, long = _text(summary), _text(content)
        if not short or not long or _is_beginning(short, long):
            return
        offset = common_prefix(short, long)
        yield Finding(
            on_text(summary),
            f"the summary is not the beginning of the content: {show(short[offset:], 30)} "
            f"stands where the content has {show(long[offset:], 30)}",
            (Related(on_text(content), "the content"),),
        )


def _text(construct: Element) -> str:
    rendition = rendition_of(construct)
    return collapsed(rendition.text) if rendition is not None else ""


def _is_beginning(short: str, long: str) -> bool:
    mark = CUT.search(short, max(0, len(short) - 16))
    return long.startswith(short[: mark.start()] if mark else short)
