"""H014 html-embedded-content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule
from feedlint.text.html.names import EMBEDDING
from feedlint.text.html.players import is_player, old_players

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup


class HtmlEmbeddedContent(MarkupRule):
    """Text should not embed frames, objects and applets.

    ## Why
    Most readers remove them: what they embed may run scripts, and track who reads. Where
    a film or a listing stood, nothing is left. A link in the text or an enclosure of the
    entry reaches everybody. The players that readers let pass are no fault: YouTube, Vimeo
    and others, by a list of November 2026.

    ## Bad
    ```xml entry
    <content type="html">&lt;iframe src="https://x.invalid/film">&lt;/iframe></content>
    ```

    ## Good
    ```xml entry
    <content type="html">&lt;a href="https://x.invalid/film">A film&lt;/a></content>
    ```

    ## References
    - [RFC 4287, section 8.1](https://www.rfc-editor.org/rfc/rfc4287#section-8.1)
    """

    code, name, since = "H014", "html-embedded-content", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("SecurityRisk",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for elements that load another document."""
        old = old_players(markup)
        for tag in markup.tags:
            if tag.name not in EMBEDDING or tag.vocabulary or tag in old or is_player(tag):
                continue
            yield Finding(
                markup.on(tag.spot),
                f"many readers remove <{tag.name}>",
                help="put a link to what it shows beside it or in its place",
            )
