"""K003 content-changed-silently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, FEED, Rule, if_earlier
from feedlint.text.show import show
from feedlint.witnesses.continuity import seen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.holders import Entry
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context
    from feedlint.witnesses.continuity import Pair


class ContentChangedSilently(Rule):
    """A change of the text should come with a later updated.

    ## Why
    Readers look at `updated` to see whether they have an entry already. A text that changes
    under an unchanged date reaches only those who had not seen the entry. Leave the date as it
    is only for a change that nobody needs to see. White space and markup do not count.

    ## Bad
    ```xml earlier
    <entry>
    <id>tag:ada.invalid,2024:1</id>
    <title>Note 1</title>
    <updated>2024-01-02T03:04:05Z</updated>
    <link href="https://ada.invalid/1"/>
    <content>The first words.</content>
    </entry>
    ```
    ```xml
    <entry>
    <id>tag:ada.invalid,2024:1</id>
    <title>Note 1</title>
    <updated>2024-01-02T03:04:05Z</updated>
    <link href="https://ada.invalid/1"/>
    <content>The second thoughts.</content>
    </entry>
    ```

    ## Good
    ```xml earlier
    <entry>
    <id>tag:ada.invalid,2024:1</id>
    <title>Note 1</title>
    <updated>2024-01-02T03:04:05Z</updated>
    <link href="https://ada.invalid/1"/>
    <content>The first words.</content>
    </entry>
    ```
    ```xml
    <entry>
    <id>tag:ada.invalid,2024:1</id>
    <title>Note 1</title>
    <updated>2024-01-03T03:04:05Z</updated>
    <link href="https://ada.invalid/1"/>
    <content>The second thoughts.</content>
    </entry>
    ```

    ## References
    - [RFC 4287, section 4.2.15](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15)
    """

    code, name, since = "K003", "content-changed-silently", "0.1.0"
    severity = Severity.WARNING
    remedy = "set the date to the time of the change, so that readers fetch the text again"
    visits, dialects = (if_earlier(FEED),), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare with the earlier version; say nothing where there is none."""
        if context.earlier is None:
            return
        for pair in context.earlier.history(feed).same:
            if pair.new.updated and pair.old.updated == pair.new.updated:
                yield from _findings(pair)


def _findings(pair: Pair) -> Iterator[Finding]:
    date = pair.new.entry.updated
    before, after = _texts(pair.old.entry), _texts(pair.new.entry)
    changed = [
        name for role, (name, text) in after.items() if before.get(role, ("", text))[1] != text
    ]
    if changed and date is not None:
        yield Finding(
            date.anchor(),
            f"the {' and '.join(changed)} of {show(pair.new.title)} changed,"
            f" {date.label} is still {show(pair.new.updated)}",
        )


def _texts(entry: Entry) -> dict[str, tuple[str, str]]:
    """What a reader sees of an entry, by its role, with the name of the element."""
    found: dict[str, tuple[str, str]] = {}
    for role in ("title", "summary", "content"):
        text = next(entry.feed.texts_of(entry, role), None)
        if text is not None:
            found[role] = text.label, seen(text)
    return found
