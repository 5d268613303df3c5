"""The rule blank-id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.json._survey import MemberRule, named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from feedlint.finding import Finding
    from feedlint.rules.json._survey import Flaw


class BlankId(MemberRule):
    """The id of an item is not blank.

    ## Why
    Readers have to drop an item whose id is empty, and those that keep it take all such items for
    one.

    ## Bad
    ```json item
    "id": ""
    ```

    ## Good
    ```json item
    "id": "https://ada.invalid/notes/1"
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J040", "blank-id", "0.1.0"
    severity = Severity.ERROR
    kind = "blank"

    def told(self, flaws: Iterable[Flaw]) -> Iterator[Finding]:
        """Tell of ids alone."""
        return super().told(flaw for flaw in flaws if (flaw.table, flaw.name) == ("item", "id"))

    def words(self, flaw: Flaw) -> str:
        """Say so."""
        return f"{named(flaw)} is {'blank' if flaw.node.text else 'empty'}"

    def advice(self, flaw: Flaw) -> str:
        """Say what to write."""
        del flaw
        return "Give each item an id that never changes, such as the address of its page"
