"""The rule misplaced-signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import atom, local_name
from feedlint.rule import Rule
from feedlint.rules.meaning._base import SIGNATURE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_SIGNED = frozenset({atom("feed"), atom("entry")})


class MisplacedSignature(Rule):
    """Only a feed and an entry may be signed.

    ## Why
    A verifier looks for the signature in the document element and in entries. One in a
    source or a person is not found, or is taken for something it does not cover.

    ## Bad
    ```xml entry
    <contributor>
    <name>Bo</name>
    <s:Signature xmlns:s="http://www.w3.org/2000/09/xmldsig#"/>
    </contributor>
    ```

    ## Good
    ```xml entry
    <s:Signature xmlns:s="http://www.w3.org/2000/09/xmldsig#"/>
    ```

    ## References
    - [RFC 4287, section 5.1](https://www.rfc-editor.org/rfc/rfc4287#section-5.1): "Other
      elements in an Atom Document MUST NOT be signed unless their definitions explicitly
      specify such a capability"
    """

    code, name, since = "A090", "misplaced-signature", "0.1.0"
    severity = Severity.ERROR
    visits = (f"{{{SIGNATURE}}}Signature",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at what the signature stands in."""
        parent = element.getparent()
        if parent is not None and parent.tag not in _SIGNED:
            message = f"a signature stands in {local_name(parent)}"
            yield Finding(on_tag(element), message, help="move it into the feed or the entry")
