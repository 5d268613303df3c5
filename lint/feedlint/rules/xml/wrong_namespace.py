"""X062 wrong-namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import at
from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.names import ATOM
from feedlint.rules.xml._base import FaultRule, named
from feedlint.text.show import show
from feedlint.values.namespaces import nearly

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


class WrongNamespace(FaultRule):
    """A feed must be in Atom's namespace to the letter.

    ## Why
    The name of a namespace is compared letter by letter. With a capital, an `https` or a
    slash too many or too few it is another, and readers find no feed.

    ## Bad
    ```xml
    <entry xmlns="https://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Hello</content>
    </entry>
    ```

    ## Good
    ```xml
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Hello</content>
    </entry>
    ```

    ## Fix
    Safe where the name differs by case, scheme, `www.` or the last sign. None otherwise.

    ## References
    - [RFC 4287, section 1.2](https://www.rfc-editor.org/rfc/rfc4287#section-1.2)
    - [Namespaces in XML 1.0, section 2.3](https://www.w3.org/TR/xml-names/#NSNameComparison)
    """

    code, name, since = "X062", "wrong-namespace", "0.1.0"
    severity = Severity.ERROR
    faults = ("wrong-namespace",)
    w3c = ("InvalidNamespace",)

    def words(self, fault: Fault) -> str:
        """Show both names."""
        root, name = fault.values["root"], fault.values["namespace"]
        return f"<{named(root)}> is in the namespace {show(name)}, not in {show(ATOM)}"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Write Atom's namespace, where that was meant."""
        del context
        values = fault.values
        if nearly(values["namespace"]) != ATOM or "start" not in values:
            return None
        place = at(int(values["start"]), int(values["end"]))
        return Fix("Write Atom's namespace", Safety.SAFE, (rewrite(place, ATOM),))

    def advice(self, fault: Fault) -> str:
        """Say what it takes."""
        return f"Write {ATOM}, to the letter"
