"""The rule null-member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import with_comma
from feedlint.finding import Severity, rewrite
from feedlint.rules.json._survey import JSON, MemberRule, is_of_chapters, named

if TYPE_CHECKING:
    from feedlint.finding import Edit
    from feedlint.rules.json._survey import Flaw


class NullMember(MemberRule):
    """A member that says nothing is left out.

    ## Why
    Null is a value of its own: some readers refuse the feed for it, others show "null".

    ## Bad
    ```json item
    "summary": null
    ```

    ## Good
    ```json item
    "content_text": "The first note"
    ```

    ## Fix
    Safe: the member goes.

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J035", "null-member", "0.1.0"
    severity = Severity.WARNING
    dialects = JSON
    kind = "null"
    title = "Remove the member"

    def words(self, flaw: Flaw) -> str:
        """Name the member."""
        return f"{named(flaw)} is null"

    def weight(self, flaw: Flaw) -> Severity | None:
        """Most apps take it for nothing in a file of chapters."""
        return Severity.INFO if is_of_chapters(flaw) else None

    def advice(self, flaw: Flaw) -> str:
        """Say what to do."""
        return f"Leave {flaw.name} out where there is none"

    def edits(self, flaw: Flaw) -> list[Edit]:
        """Take the member out."""
        return [rewrite(with_comma(flaw.node), "")]
