"""The rule missing-summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import atom
from feedlint.rule import Rule
from feedlint.rules.structure._base import again, element_of
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.finding import Fault
    from feedlint.rule import Context

_CONTENT = atom("content")


class MissingSummary(Rule):
    """An entry whose content cannot be read as it stands has no summary.

    ## Why
    A content that lies elsewhere, or is Base64, is nothing that a reader can show in a
    list, search or read aloud. The summary stands in for it.

    ## Bad
    ```xml entry
    <content src="https://notes.invalid/moon.png" type="image/png"/>
    ```

    ## Good
    ```xml entry
    <summary>A picture of the moon</summary>
    <content src="https://notes.invalid/moon.png" type="image/png"/>
    ```

    ## References
    - [RFC 4287, section 4.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2): "atom:entry
      elements MUST contain an atom:summary element in either of the following cases: the atom:entry
      contains an atom:content that has a "src" attribute (and is thus empty); the atom:entry
      contains content that is encoded in Base64"
    """

    code, name, since = "S015", "missing-summary", "0.1.0"
    severity = Severity.ERROR
    remedy = "add a summary that says in words what the content is"
    faults = ("missing-summary",)
    w3c = ("MissingSummary",)

    def explain(self, fault: Fault, context: Context) -> Iterator[Finding]:
        """Point at the entry, and say why it needs a summary."""
        contents = element_of(fault).findall(_CONTENT)
        if any("src" in content.attrib for content in contents):
            message = "the entry has no summary, and its content lies elsewhere"
        else:
            kind = show(contents[-1].get("type", ""))
            message = f"the entry has no summary, and its content of type {kind} is Base64"
        message += again(fault)
        yield Finding(fault.anchor, message)
