"""The rule attachments-of-one-title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedlint.anchor import on_value
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import FEED, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


#: Seconds by which encodings of one recording differ.
_MARGIN = 10.0


def seconds(node: Any) -> float | None:
    """The duration of an attachment."""
    member = node.member("duration_in_seconds")
    return float(member.text) if member is not None and member.kind == "number" else None


class AttachmentsOfOneTitle(Rule):
    """Attachments of one title are one thing in several formats.

    ## Why
    Readers offer one of the attachments that share a title. Where their durations differ they are
    not the same, and all but one are hidden.

    ## Bad
    ```json item
    "attachments": [
    {"url": "https://ada.invalid/1.mp3", "mime_type": "audio/mpeg",
     "title": "Talk", "duration_in_seconds": 600},
    {"url": "https://ada.invalid/2.mp3", "mime_type": "audio/mpeg",
     "title": "Talk", "duration_in_seconds": 1900}
    ]
    ```

    ## Good
    ```json item
    "attachments": [
    {"url": "https://ada.invalid/1.mp3", "mime_type": "audio/mpeg",
     "title": "Talk", "duration_in_seconds": 600},
    {"url": "https://ada.invalid/2.mp3", "mime_type": "audio/mpeg",
     "title": "Answers", "duration_in_seconds": 1900}
    ]
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J047", "attachments-of-one-title", "0.1.0"
    severity = Severity.WARNING
    remedy = "give each attachment a title of its own"
    dialects = frozenset(("jsonfeed",))
    visits = (FEED,)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare the durations of those with one title in one item."""
        del context
        known: dict[tuple[int, str], tuple[float, Any]] = {}
        for media in feed.media:
            node: Any = media.node
            title, length = node.get("title"), seconds(node)
            if title is None or length is None:
                continue
            first, other = known.setdefault((id(media.holder), title), (length, node))
            if abs(first - length) > max(_MARGIN, first * 0.05):
                note = Related(on_value(other, "title"), "the other one")
                message = f"the attachment is called {show(title)} as another of another length is"
                yield Finding(on_value(node, "title"), message, (note,))
