"""The rule space-around-value."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.names import local_name
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.rules.meaning._base import Value


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
    visits = (ROOT,)
    w3c = ("UnexpectedWhitespace",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check every id, date and reference that is the text of an element."""
        for value in chain(
            context.once(Values, element).addresses, context.once(Values, element).timestamps
        ):
            if value.size != len(value.text) and value.text:
                yield _finding(value)


def _finding(value: Value) -> Finding:
    child, end = value.element, value.start + len(value.text)
    own = local_name(child)
    safety = Safety.UNSAFE if own == "id" else Safety.SAFE
    place = on_text(child, 0, value.start) if value.start else on_text(child, end, value.size)
    edit = replace(on_text(child, 0, value.size), value.text)
    return Finding(
        place,
        f"there is white space around the value of {own}",
        fix=Fix("Remove the white space", safety, (edit,)),
    )
