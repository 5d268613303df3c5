"""X060 missing-namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import at, on_new_attribute
from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.names import ATOM
from feedlint.rules.xml._base import FaultRule, named
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


class MissingNamespace(FaultRule):
    """The root element must be in Atom's namespace.

    ## Why
    Readers know a feed by the namespace of its root. Without `xmlns` the elements are
    nobody's, and most readers say that they have found no feed.

    ## Bad
    ```xml
    <feed>
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>Notes</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://ada.invalid/feed.atom"/>
    </feed>
    ```

    ## Good
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>Notes</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://ada.invalid/feed.atom"/>
    </feed>
    ```

    ## Fix
    Unsafe: declares the namespace; the feed may be in an older form of Atom.

    ## References
    - [RFC 4287, section 1.2](https://www.rfc-editor.org/rfc/rfc4287#section-1.2)
    - [RFC 4287, chapter 2](https://www.rfc-editor.org/rfc/rfc4287#section-2)
    """

    code, name, since = "X060", "missing-namespace", "0.1.0"
    severity = Severity.ERROR
    faults = ("missing-namespace",)
    w3c = ("MissingNamespace",)

    def words(self, fault: Fault) -> str:
        """Name the element."""
        return f"<{named(fault.values['root'])}> is in no namespace; Atom's is {show(ATOM)}"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Declare Atom's namespace."""
        added = f' xmlns="{ATOM}"'
        if "start" in fault.values:
            place = at(int(fault.values["start"]), int(fault.values["end"]))
        else:
            place = on_new_attribute(context.root)
        return Fix("Declare Atom's namespace", Safety.UNSAFE, (rewrite(place, added),))

    def advice(self, fault: Fault) -> str:
        """Say what it takes."""
        return f'Declare it in the root element: xmlns="{ATOM}"'
