"""The rule missing-member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.json._survey import JSON, MemberRule, named, version_to_write

if TYPE_CHECKING:
    from feedlint.rules.json._survey import Flaw


class MissingMember(MemberRule):
    """A JSON Feed has a version, a title and items, an item an id, a chapter a start.

    ## Why
    Readers refuse a feed without a title or items, drop an item without an id or show it anew each
    time, and cannot fetch an attachment without an address. A file of chapters has a version and
    chapters; one without a start cannot be played.

    ## Bad
    ```json item
    "attachments": [{"url": "https://ada.invalid/1.mp3"}]
    ```

    ## Good
    ```json item
    "attachments": [{"url": "https://ada.invalid/1.mp3", "mime_type": "audio/mpeg"}]
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    - [JSON chapters](https://podcasting2.org/podcast-namespace/tags/chapters)
    """

    code, name, since = "J032", "missing-member", "0.1.0"
    severity = Severity.ERROR
    dialects = JSON
    kind = "missing"

    def words(self, flaw: Flaw) -> str:
        """Name the object and what it lacks."""
        if flaw.what:
            return f"{named(flaw)} is null"
        return f"the {flaw.owner} has no {flaw.name}"

    def advice(self, flaw: Flaw) -> str:
        """Say what the member is."""
        if flaw.name == "version":
            return version_to_write(flaw)
        return f"Add the member {flaw.name}: {flaw.member.what}"
