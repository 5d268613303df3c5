"""X061 obsolete-namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.names import ATOM
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show
from feedlint.values.namespaces import obsolete

if TYPE_CHECKING:
    from feedlint.finding import Fault


class ObsoleteNamespace(FaultRule):
    """A feed must be Atom 1.0, not one of its drafts.

    ## Why
    Atom 0.3 and the drafts before RFC 4287 have other elements and rules. Few readers have
    kept the code for them.

    ## Bad
    ```xml
    <feed version="0.3" xmlns="http://purl.org/atom/ns#"></feed>
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

    ## References
    - [RFC 4287, section 1.2](https://www.rfc-editor.org/rfc/rfc4287#section-1.2)
    - [RFC 4287](https://www.rfc-editor.org/rfc/rfc4287)
    """

    code, name, since = "X061", "obsolete-namespace", "0.1.0"
    severity = Severity.ERROR
    faults = ("obsolete-namespace",)
    w3c = ("ObsoleteNamespace",)

    def words(self, fault: Fault) -> str:
        """Name the draft."""
        name = fault.values["namespace"]
        return f"{show(name)} is the namespace of {obsolete(name)}"

    def advice(self, fault: Fault) -> str:
        """Say what it takes."""
        return f"Have the feed written as Atom 1.0, in the namespace {ATOM}"
