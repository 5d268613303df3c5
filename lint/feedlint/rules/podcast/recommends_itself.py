"""The rule recommends-itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule, given, on_part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class RecommendsItself(PodcastRule):
    """A podroll should recommend other shows.

    ## Why
    A listener who follows it comes back to the show that is open.

    ## Bad
    ```rss channel
    <podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>
    <podcast:podroll>
    <podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810"/>
    </podcast:podroll>
    ```

    ## Good
    ```rss channel
    <podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>
    <podcast:podroll>
    <podcast:remoteItem feedGuid="9b024349-ccf0-5f69-a609-6b82873eab3c"/>
    </podcast:podroll>
    ```

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    """

    code, name, since = "P032", "recommends-itself", "0.1.0"
    severity = Severity.INFO

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Compare the feeds of a podroll with the show's own guid."""
        del context
        own = show.head.text("podcast:guid").lower()
        for podroll in show.head.all("podcast:podroll"):
            for node in podroll:
                if own and isinstance(node.tag, str) and given(node, "feedGuid").lower() == own:
                    says = "the podroll recommends the show itself"
                    yield Finding(
                        on_part(node, "feedGuid"), says, help="take it out of the podroll"
                    )
