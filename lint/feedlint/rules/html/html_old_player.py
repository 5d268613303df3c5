"""H031 html-old-player."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule
from feedlint.text.html.players import old_players

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup


class HtmlOldPlayer(MarkupRule):
    """A film needs no plug-in.

    ## Why
    `<object>` with an `<embed>` in it started the Flash plug-in of browsers, which have had
    none since 2021. Some readers put a player of their own there, most show nothing.

    ## Bad
    ```xml entry
    <content type="html">&lt;object>&lt;embed src="https://x.invalid/1.swf">&lt;/object></content>
    ```

    ## Good
    ```xml entry
    <content type="html">&lt;video src="https://x.invalid/1.mp4" controls>&lt;/video></content>
    ```

    ## References
    - [WHATWG HTML, section 4.8.7](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#the-object-element)
    """

    code, name, since = "H031", "html-old-player", "0.1.0"
    severity = Severity.INFO
    once = True

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for objects that hold an embed."""
        old = old_players(markup)
        for tag in markup.tags:
            if tag in old and tag.name == "object":
                yield Finding(
                    markup.on(tag.spot),
                    "<object> with <embed> needs a plug-in that browsers do not have any more",
                    help="use <video>, or put a link to the film beside it",
                )
