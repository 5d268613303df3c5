"""The rule space-around-value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedlint.anchor import on_text
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.names import local_name
from feedlint.rule import DATE, UNUSUAL_ADDRESS, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.rule import Context


class SpaceAroundValue(Rule):
    """Dates and IRIs must have no white space around them.

    ## Why
    Ids are compared character by character, and a date with a line end before it is
    no RFC 3339 timestamp: whether a reader trims first is anybody's guess. Pretty
    printers add such white space.

    ## Bad
    ```xml entry
    <updated>
      2024-01-02T03:04:05Z
    </updated>
    ```

    ## Good
    ```xml entry
    <updated>2024-01-02T03:04:05Z</updated>
    ```

    ## Fix
    Safe for dates and addresses, whose meaning stays; unsafe for ids, since a strict
    reader takes the trimmed id for another one.

    ## References
    - [RFC 4287, section 3](https://www.rfc-editor.org/rfc/rfc4287#section-3): "there
      MUST NOT be any white space in a Date construct or in any IRI"
    """

    code, name, since = "A002", "space-around-value", "0.1.0"
    severity = Severity.ERROR
    visits = (UNUSUAL_ADDRESS, DATE)
    w3c = ("UnexpectedWhitespace",)

    def check(self, visited: Any, context: Context) -> Iterator[Finding]:
        """Check an id, date or reference that is the text of an element."""
        # Of an element of Atom inside another dialect its own specification speaks as well.
        value = getattr(visited, "value", visited)
        if value.size != len(value.text) and value.text:
            yield _finding(value)


def _finding(value: Value) -> Finding:
    child, end = value.node, value.start + len(value.text)
    own = local_name(child)
    safety = Safety.UNSAFE if own == "id" else Safety.SAFE
    place = on_text(child, 0, value.start) if value.start else on_text(child, end, value.size)
    edit = replace(on_text(child, 0, value.size), value.text)
    return Finding(
        place,
        f"there is white space around the value of {own}",
        fix=Fix("Remove the white space", safety, (edit,)),
        help=f"write <{own}>{show(value.text, 100)[1:-1]}</{own}> in one line",
    )
