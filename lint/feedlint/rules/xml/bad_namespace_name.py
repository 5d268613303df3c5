"""X056 bad-namespace-name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class BadNamespaceName(FaultRule):
    """The name of a namespace should be a URI.

    ## Why
    Parsers compare the name letter by letter and some also check it: lxml refuses a feed
    whose namespace name is no URI reference, although it is well-formed.

    ## Bad
    ```xml feed
    <x:a xmlns:x="Ada Notes">x</x:a>
    ```

    ## Good
    ```xml feed
    <x:a xmlns:x="urn:x-ada:notes">x</x:a>
    ```

    ## References
    - [Namespaces in XML 1.0, chapter 3](https://www.w3.org/TR/xml-names/#ns-decl)
    - [RFC 3986, chapter 2](https://www.rfc-editor.org/rfc/rfc3986#section-2)
    """

    code, name, since = "X056", "bad-namespace-name", "0.1.0"
    severity = Severity.WARNING
    faults = ("bad-namespace-name",)

    def words(self, fault: Fault) -> str:
        """Show the name."""
        return f"the namespace name {show(fault.values['name'])} is no URI"
