"""The rule blank-name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import local_name
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class BlankName(Rule):
    """A person's name has something in it.

    ## Why
    The name is there because something must be shown. A blank one shows as "by" with
    nobody behind it; mostly a setting of the generator was never filled in.

    ## Bad
    ```xml entry
    <contributor><name></name></contributor>
    ```

    ## Good
    ```xml entry
    <contributor><name>Ada</name></contributor>
    ```

    ## References
    - [RFC 4287, section 3.2.1](https://www.rfc-editor.org/rfc/rfc4287#section-3.2.1): the
      name "conveys a human-readable name for the person"
    """

    code, name, since = "A053", "blank-name", "0.1.0"
    severity = Severity.WARNING
    visits = (ROOT,)
    w3c = ("NotBlank",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Check the name without the white space around it."""
        for value in context.once(Values, element).names:
            if not value.text:
                parent = value.element.getparent()
                whose = "person" if parent is None else local_name(parent)
                yield Finding(on_tag(value.element), f"the {whose}'s name is blank")
