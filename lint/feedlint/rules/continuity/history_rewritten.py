"""K009 history-rewritten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, FEED, Rule, if_earlier
from feedlint.text.show import show
from feedlint.witnesses.continuity import commit_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.anchor import Anchor
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class HistoryRewritten(Rule):
    """Commits that were published may be seen again when history is rewritten.

    ## Why
    A commit that was amended, rebased or filtered is another commit with another object name,
    and its entry is another entry: subscribers get it once more, and keep the one that is
    gone. That is how git works, and no fault of the feed; but who publishes a branch as a feed
    may want to know.

    ## Bad
    ```xml earlier
    <entry>
    <id>https://ada.invalid/commit/?id=5c0b1e6d7f8091a2b3c4d5e6f708192a3b4c5d6e</id>
    <title>Count from one</title>
    <updated>2024-01-02T03:04:05Z</updated>
    <link href="https://ada.invalid/commit/?id=5c0b1e6d7f8091a2b3c4d5e6f708192a3b4c5d6e"/>
    </entry>
    ```
    ```xml
    <entry>
    <id>https://ada.invalid/commit/?id=a9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6</id>
    <title>Count from one</title>
    <updated>2024-01-02T03:04:05Z</updated>
    <link href="https://ada.invalid/commit/?id=a9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6"/>
    </entry>
    ```

    ## Good
    ```xml earlier
    <entry>
    <id>https://ada.invalid/commit/?id=5c0b1e6d7f8091a2b3c4d5e6f708192a3b4c5d6e</id>
    <title>Count from one</title>
    <updated>2024-01-02T03:04:05Z</updated>
    <link href="https://ada.invalid/commit/?id=5c0b1e6d7f8091a2b3c4d5e6f708192a3b4c5d6e"/>
    </entry>
    ```
    ```xml
    <entry>
    <id>https://ada.invalid/commit/?id=5c0b1e6d7f8091a2b3c4d5e6f708192a3b4c5d6e</id>
    <title>Count from one</title>
    <updated>2024-01-02T03:04:05Z</updated>
    <link href="https://ada.invalid/commit/?id=5c0b1e6d7f8091a2b3c4d5e6f708192a3b4c5d6e"/>
    </entry>
    ```

    ## References
    - [git-rebase(1), "Recovering from upstream rebase"](https://git-scm.com/docs/git-rebase)
    """

    code, name, since = "K009", "history-rewritten", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (if_earlier(FEED),), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare with the earlier version; say nothing where there is none."""
        if context.earlier is None:
            return
        history = context.earlier.history(feed)
        places: list[tuple[str, Anchor]] = []
        places += [
            (pair.old.title, pair.new.known.anchor())
            for pair in history.pairs
            if pair.how != "id" and pair.is_rewritten and pair.new.known is not None
        ]
        places += [
            (old.title, on_tag(following.entry.node))
            for old, following in history.gone
            if commit_of(old)
        ]
        if places:
            title, anchor = places[0]
            more = f", and {len(places) - 1} more are" if len(places) > 1 else " is"
            yield Finding(
                anchor,
                f"history was rewritten: the commit {show(title)}{more} no longer what it was",
                help="Expect subscribers to see these commits once more",
            )
