"""The rule number-id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.finding import Severity, rewrite
from feedlint.rules.json._survey import MemberRule, named
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Edit
    from feedlint.rules.json._survey import Flaw


class NumberId(MemberRule):
    """The id of an item is a string.

    ## Why
    JSON Feed 1.0 has readers turn a number into a string. Most of those that were tried refuse the
    feed; in version 1.1 it is an error.

    ## Bad
    ```json
    {
    "version": "https://jsonfeed.org/version/1",
    "title": "Notes",
    "home_page_url": "https://ada.invalid/",
    "feed_url": "https://ada.invalid/feed.json",
    "items": [{"id": 12, "url": "https://ada.invalid/12", "content_text": "Hello"}]
    }
    ```

    ## Good
    ```json
    {
    "version": "https://jsonfeed.org/version/1",
    "title": "Notes",
    "home_page_url": "https://ada.invalid/",
    "feed_url": "https://ada.invalid/feed.json",
    "items": [{"id": "12", "url": "https://ada.invalid/12", "content_text": "Hello"}]
    }
    ```

    ## Fix
    Safe: the number becomes a string, as readers make it one.

    ## References
    - [JSON Feed 1.0](https://www.jsonfeed.org/version/1/)
    """

    code, name, since = "J034", "number-id", "0.1.0"
    severity = Severity.WARNING
    kind = "number-id"
    title = "Write the number as a string"

    def words(self, flaw: Flaw) -> str:
        """Show the number."""
        return f"{named(flaw)} {show(flaw.node.text, 40)[1:-1]} is a number"

    def advice(self, flaw: Flaw) -> str:
        """Show the string."""
        return f'Write it as a string: "{show(flaw.node.text, 40)[1:-1]}"'

    def edits(self, flaw: Flaw) -> list[Edit]:
        """Put quotes around a whole number; how readers write others is not known."""
        text = flaw.node.text
        return [rewrite(on_text(flaw.node), f'"{text}"')] if text.lstrip("-").isdigit() else []
