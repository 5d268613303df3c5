"""The rule unknown-version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.feeds.jsonfeed import VERSIONS
from feedlint.finding import Finding, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.json._version import is_spelling
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class UnknownVersion(Rule):
    """The version of a JSON Feed is the address of one of its versions.

    ## Why
    Readers know by it what the file is, and some refuse any other value.

    ## Bad
    ```json
    {
    "version": "1.1",
    "title": "Notes",
    "home_page_url": "https://ada.invalid/",
    "feed_url": "https://ada.invalid/feed.json",
    "items": []
    }
    ```

    ## Good
    ```json
    {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Notes",
    "home_page_url": "https://ada.invalid/",
    "feed_url": "https://ada.invalid/feed.json",
    "items": []
    }
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J030", "unknown-version", "0.1.0"
    severity = Severity.ERROR
    dialects = frozenset(("jsonfeed",))
    visits = (FEED,)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look at the version."""
        del context
        version = feed.root.member("version")  # type: ignore[attr-defined]  # a node of JSON
        if version is None or version.kind != "string" or is_spelling(version.text):
            return
        message = f"the version {show(version.text)} is none of JSON Feed"
        yield Finding(on_text(version), message, help=f'Write "version": "{VERSIONS["1.1"]}"')
