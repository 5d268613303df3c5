"""The rule version-spelling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.rule import FEED, Rule
from feedlint.rules.json._version import spelled
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class VersionSpelling(Rule):
    """The version of a JSON Feed is written as the format has it.

    ## Why
    The version is compared, not fetched: some readers refuse a feed whose version has `http`, a
    slash at its end or `1.0` for `1`.

    ## Bad
    ```json
    {
    "version": "http://jsonfeed.org/version/1.1",
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

    ## Fix
    Safe: readers know the feed for what it is.

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J031", "version-spelling", "0.1.0"
    severity = Severity.WARNING
    dialects = frozenset(("jsonfeed",))
    visits = (FEED,)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look at the version."""
        del context
        version = feed.root.member("version")  # type: ignore[attr-defined]  # a node of JSON
        if version is None or version.kind != "string":
            return
        right = spelled(version.text)
        if right and right != version.text:
            fix = Fix(
                "Write the version as it is", Safety.SAFE, (replace(on_text(version, 0), right),)
            )
            message = f"the version is written {show(version.text)}, and is {show(right)}"
            yield Finding(on_text(version), message, fix=fix, help=f'Write "version": "{right}"')
