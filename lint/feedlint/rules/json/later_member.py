"""The rule later-member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.json._survey import MemberRule, at_name

if TYPE_CHECKING:
    from feedlint.anchor import Anchor
    from feedlint.rules.json._survey import Flaw


class LaterMember(MemberRule):
    """A feed of version 1.0 has the members of version 1.0.

    ## Why
    Version 1.1 has brought `authors` and `language`. Readers that know 1.0 alone pass them by.

    ## Bad
    ```json
    {
    "version": "https://jsonfeed.org/version/1",
    "title": "Notes",
    "home_page_url": "https://ada.invalid/",
    "feed_url": "https://ada.invalid/feed.json",
    "language": "en",
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
    "language": "en",
    "items": []
    }
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J037", "later-member", "0.1.0"
    severity = Severity.INFO
    kind = "later"

    def place(self, flaw: Flaw) -> Anchor:
        """Point at the name."""
        return at_name(flaw)

    def words(self, flaw: Flaw) -> str:
        """Name it."""
        return f"{flaw.name} is a member of version 1.1, and the feed names version 1.0"

    def advice(self, flaw: Flaw) -> str:
        """Say what to do."""
        del flaw
        return 'Write "version": "https://jsonfeed.org/version/1.1"; readers of 1.0 take it too'
