"""X023 declared-entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import at
from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import FaultRule, many
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


class DeclaredEntity(FaultRule):
    """A feed should not use entities of its DOCTYPE.

    ## Why
    Readers that are careful do not read declarations of entities, or refuse the whole feed.
    Where they go on, the text of the entity is missing.

    ## Bad
    ```xml
    <?xml version="1.0"?>
    <!DOCTYPE entry [<!ENTITY who "Ada">]>
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>By &who;</content>
    </entry>
    ```

    ## Good
    ```xml
    <?xml version="1.0"?>
    <!DOCTYPE entry [<!ENTITY who "Ada">]>
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>By Ada</content>
    </entry>
    ```

    ## Fix
    Safe: writes the text of the entity in its place.

    ## References
    - [XML 1.0, section 4.1](https://www.w3.org/TR/xml/#sec-references)
    """

    code, name, since = "X023", "declared-entity", "0.1.0"
    severity = Severity.WARNING
    remedy = "Write what the entity stands for in its place"
    faults = ("declared-entity",)

    def words(self, fault: Fault) -> str:
        """Name the entity."""
        shown, more = show(f"&{fault.values['name']};"), many(fault.values["count"], "use")
        return f"{shown} is declared in the DOCTYPE alone{more}"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Write what it stands for, in all places."""
        text, places = fault.values["text"], fault.values["places"]
        # A text of this length was not meant to be repeated.
        if len(text) > 1000 or not places:
            return None
        starts = (int(place) for place in places.split())
        size = len(fault.values["name"]) + 2
        edits = tuple(rewrite(at(start, start + size), text) for start in starts)
        return Fix("Write what the entity stands for", Safety.SAFE, edits)
