"""X057 reserved-prefix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class ReservedPrefix(FaultRule):
    """The prefixes xml and xmlns, and their namespaces, must not be bound anew.

    ## Why
    Both are bound by the standard. Nor can a prefix be unbound in XML 1.0: `xmlns:a=""` is
    allowed in version 1.1 only. A parser stops at each of these.

    ## Bad
    ```xml feed
    <x:a xmlns:x="urn:x-ada:n" xmlns:xml="urn:x-ada:n">x</x:a>
    ```

    ## Good
    ```xml feed
    <x:a xmlns:x="urn:x-ada:n">x</x:a>
    ```

    ## References
    - [Namespaces in XML 1.0, chapter 3](https://www.w3.org/TR/xml-names/#ns-decl)
    """

    code, name, since = "X057", "reserved-prefix", "0.1.0"
    severity = Severity.ERROR
    remedy = "Use another prefix"
    faults = ("reserved-prefix", "empty-namespace")
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Name the prefix and what it was to be."""
        prefix = fault.values["prefix"]
        if fault.kind == "empty-namespace":
            return f"the prefix {show(prefix)} is bound to nothing"
        shown = f"the prefix {show(prefix)}" if prefix else "the default namespace"
        return f"{shown} cannot be bound to {show(fault.values['name'])}"
