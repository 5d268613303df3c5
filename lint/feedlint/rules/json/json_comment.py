"""The rule json-comment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.json._base import JsonFault, more
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class JsonComment(JsonFault):
    """JSON has no comments.

    ## Why
    The parser of a reader stops at a comment, and nobody sees the feed. JSON Feed has the member
    `user_comment` for a word to people who look at the file.

    ## Bad
    ```json item
    // What Ada notes
    "title": "A note"
    ```

    ## Good
    ```json item
    "title": "A note"
    ```

    ## Fix
    Safe: the comments go.

    ## References
    - [RFC 8259, section 2](https://www.rfc-editor.org/rfc/rfc8259#section-2)
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J003", "json-comment", "0.1.0"
    severity = Severity.ERROR
    faults = ("comment",)
    title = "Remove the comments"

    def words(self, fault: Fault) -> str:
        """Show the comment."""
        return f"{show(fault.values['what'])} is a comment, which JSON has not{more(fault)}"
