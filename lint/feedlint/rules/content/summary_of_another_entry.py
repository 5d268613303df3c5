"""C006 summary-of-another-entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import EVERY, FEED, Rule
from feedlint.rules.content._texts import ENOUGH, beginning, shown, summary_and_content, uncut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.feeds.holders import Entry
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
        """Look up each summary that is not its own content's beginning among the others."""
        del context
        strangers = [s for entry in feed.entries if (s := _stranger(entry)) is not None]
        if not strangers:
            return
        contents: dict[str, list[Text]] = {}
        for entry in feed.entries:
            for content in feed.texts_of(entry, "content"):
                contents.setdefault(beginning(content), []).append(content)
        for summary in strangers:
            found = contents.get(beginning(summary), [])
            # What several entries begin with belongs to none of them.
            if len(found) != 1 or found[0].entry is summary.entry:
                continue
            text = uncut(shown(summary)).rstrip()
            if len(text) >= ENOUGH and shown(found[0]).startswith(text):
                yield Finding(
                    summary.anchor(),
                    f"the {summary.label} is the beginning of another {feed.dialect.entry}'s "
                    f"{found[0].label}",
                    (Related(found[0].anchor(), f"the {found[0].label} that it is of"),),
                    help=f"write the {summary.label} of this {feed.dialect.entry}",
                )


def _stranger(entry: Entry) -> Text | None:
    """The summary of an entry, if it is no part of the content that the entry has."""
    texts = summary_and_content(entry)
    if texts is None:
        return None
    summary, content = texts
    start = beginning(summary)
    if len(start) < ENOUGH or start == beginning(content):
        return None
    return None if start in shown(content) else summary
