"""The rule signature-with-mac."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_attribute
from feedlint.finding import Finding, Severity
from feedlint.rule import Rule
from feedlint.rules.meaning._base import SIGNATURE
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class SignatureWithMac(Rule):
    """A feed should not be signed with a message authentication code.

    ## Why
    Whoever can verify such a code can also make one: with a shared secret a signature
    proves nothing about who signed.

    ## Bad
    ```xml entry
    <s:Signature xmlns:s="http://www.w3.org/2000/09/xmldsig#"><s:SignedInfo>
    <s:SignatureMethod Algorithm="http://www.w3.org/2000/09/xmldsig#hmac-sha1"/>
    </s:SignedInfo></s:Signature>
    ```

    ## Good
    ```xml entry
    <s:Signature xmlns:s="http://www.w3.org/2000/09/xmldsig#"><s:SignedInfo>
    <s:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/>
    </s:SignedInfo></s:Signature>
    ```

    ## References
    - [RFC 4287, section 5.1](https://www.rfc-editor.org/rfc/rfc4287#section-5.1): "Atom
      Documents SHOULD NOT use MACs for signatures"
    """

    code, name, since = "A091", "signature-with-mac", "0.1.0"
    severity = Severity.WARNING
    visits = (f"{{{SIGNATURE}}}Signature",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at the method; all MACs of XML Signature are called hmac-something."""
        for method in element.iter(f"{{{SIGNATURE}}}SignatureMethod"):
            algorithm = method.get("Algorithm", "")
            if "#hmac-" in algorithm:
                message = f"the signature is a message authentication code, {show(algorithm)}"
                help_ = "sign with a key pair, whose public half readers can have"
                yield Finding(on_attribute(method, "Algorithm"), message, help=help_)
