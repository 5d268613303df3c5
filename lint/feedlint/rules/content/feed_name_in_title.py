"""C009 feed-name-in-title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import EVERY, FEED, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

#: What templates of pages put between the title of a page and the name of its site.
_SEPARATORS = frozenset(("|", "-", "--", "–", "—", "·", "•", "»", "::"))  # noqa: RUF001


class FeedNameInTitle(Rule):
    """A title should not end in the name of the feed.

    ## Why
    Readers show the name of the feed beside the title of each entry. A title that was made for
    the window of a browser has the name once more, and in a narrow list it takes the place of
    the words that tell one entry from another.

    ## Bad
    ```xml entry
    <title>A post | Notes</title>
    ```

    ```rss item
    <title>A post - Notes</title>
    ```

    ## Good
    ```xml entry
    <title>A post</title>
    ```

    ## References
    - [RFC 4287, section 4.2.14](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.14)
    - [RSS 2.0, item](https://cyber.harvard.edu/rss/rss.html#hrelementsOfLtitemgt)
    """

    code, name, since = "C009", "feed-name-in-title", "0.1.0"
    severity = Severity.INFO
    default = False
    once = True
    visits, dialects = (FEED,), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look for the name of the feed, behind a separator, at the end of each title."""
        del context
        own = feed.head.title
        name = own.rendition.text.strip() if own is not None else ""
        if own is None or not name:
            return
        for entry in feed.entries:
            title = entry.title
            if title is None:
                continue
            seen = title.rendition
            start = _suffix(seen.text, name)
            if start:
                end = len(seen.text.rstrip())
                yield Finding(
                    title.anchor(*seen.place(start, end)),
                    f"the {title.label} ends in {show(seen.text[start:end])}, the name of the feed",
                    (Related(own.anchor(), "the name"),),
                    help=f"write {show(seen.text[:start].strip())}",
                    group="named",
                )


def _suffix(title: str, name: str) -> int:
    """Where the separator before the name begins that a title ends in; 0 where there is none."""
    title = title.rstrip()
    before, end = title[: -len(name)], title[-len(name) :]
    if end.casefold() != name.casefold() or not before[-1:].isspace():
        return 0
    words = before.rsplit(None, 1)
    if len(words) < 2 or words[1] not in _SEPARATORS:
        return 0
    return len(before.rstrip()) - len(words[1])
