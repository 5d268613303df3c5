"""The rule blank-member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.json._survey import JSON, MemberRule, is_of_chapters, named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from feedlint.finding import Finding
    from feedlint.rules.json._survey import Flaw


#: Told by `blank-title`, `blank-id`, `unknown-version` and their like.
_TOLD = frozenset(
    (
        *(("feed", "title"), ("feed", "version"), ("item", "id")),
        *(("chapter", "title"), ("file", "version"), ("location", "geo")),
    )
)
#: What such a string holds is told by `date-not-rfc3339`, `invalid-language` and their like.
_JUDGED = frozenset(("date",))


class BlankMember(MemberRule):
    """A member that says nothing is left out.

    ## Why
    An empty string is not the same as no member: readers show an empty summary where they would
    have shown the beginning of the text, or fetch an address that is none.

    ## Bad
    ```json item
    "external_url": ""
    ```

    ## Good
    ```json item
    "content_text": "The first note"
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J039", "blank-member", "0.1.0"
    severity = Severity.WARNING
    dialects = JSON
    kind = "blank"

    def told(self, flaws: Iterable[Flaw]) -> Iterator[Finding]:
        """Leave out what other rules tell."""
        return super().told(flaw for flaw in flaws if not _is_told(flaw))

    def words(self, flaw: Flaw) -> str:
        """Name the member."""
        what = "empty" if not flaw.node.text else "nothing but white space"
        return f"{named(flaw)} is {what}"

    def weight(self, flaw: Flaw) -> Severity | None:
        """An address that is none is fetched; an empty text of an episode harms nobody."""
        is_text = is_of_chapters(flaw) and flaw.member.value == "text"
        return Severity.INFO if is_text else None

    def sort(self, flaw: Flaw) -> str:
        """Keep one kind of blank apart from the other."""
        return "" if not flaw.node.text else " "

    def advice(self, flaw: Flaw) -> str:
        """Say what to do."""
        return f"Leave {flaw.name} out where there is none"


def _is_told(flaw: Flaw) -> bool:
    return (flaw.table, flaw.name) in _TOLD or flaw.member.value in _JUDGED
