"""C006 summary-of-another-entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import EVERY, FEED, Rule
from feedlint.rules.content._texts import (
    ENOUGH,
    beginning,
    pairs,
    shown,
    summary_and_content,
    uncut,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class SummaryOfAnotherEntry(Rule):
    """A summary must be of the entry that it stands in.

    ## Why
    A summary that is the beginning of another entry's content, and not of its own, was put
    into the wrong entry: a reader sees a headline with a text that does not belong to it.

    ## Bad
    ```xml feed
    <entry>
      <id>urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a</id>
      <title>Looms</title>
      <updated>2024-03-04T05:06:07Z</updated>
      <link href="https://ada.invalid/1"/>
      <summary>Bernoulli numbers are worked out by the engine itself…</summary>
      <content>The engine weaves algebraical patterns as looms weave flowers.</content>
    </entry>
    <entry>
      <id>urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6b</id>
      <title>Numbers</title>
      <updated>2024-03-03T05:06:07Z</updated>
      <link href="https://ada.invalid/2"/>
      <content>Bernoulli numbers are worked out by the engine itself, by this table.</content>
    </entry>
    ```

    ## Good
    ```xml entry
    <title>Looms</title>
    <summary>The engine weaves algebraical patterns as looms…</summary>
    <content>The engine weaves algebraical patterns as looms weave flowers.</content>
    ```

    ## References
    - [RFC 4287, section 4.2.13](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.13)
    """

    code, name, since = "C006", "summary-of-another-entry", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look up the beginning of each summary among those of the other entries' contents."""
        summaries = [(s, start) for s, _ in context.once(pairs, feed) if (start := _start(s))]
        if not summaries:
            return
        contents: dict[str, list[Text]] = {}
        for entry in feed.entries:
            for content in feed.texts_of(entry, "content"):
                contents.setdefault(beginning(content), []).append(content)
        for summary, start in summaries:
            found = contents.get(start, [])
            # What several entries begin with belongs to none of them.
            if len(found) == 1 and found[0].entry is not summary.entry:
                yield from _judge(summary, start, found[0])


def _start(summary: Text) -> str:
    """With what a summary begins, if that is long enough."""
    start = beginning(summary)
    return start if len(start) >= ENOUGH else ""


def _judge(summary: Text, start: str, other: Text) -> Iterator[Finding]:
    """Hold a summary against the content of another entry that begins as it does."""
    texts = summary_and_content(summary.entry)
    # Laying out a text takes long, so it waits until hardly a summary is left.
    if texts is None or start in shown(texts[1]):
        return
    text = uncut(shown(summary)).rstrip()
    if len(text) >= ENOUGH and shown(other).startswith(text):
        name = summary.holder.feed.dialect.entry
        yield Finding(
            summary.anchor(),
            f"the {summary.label} is the beginning of another {name}'s {other.label}",
            (Related(other.anchor(), f"the {other.label} that it is of"),),
            help=f"write the {summary.label} of this {name}",
        )
