"""X024 external-entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Severity
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault


class ExternalEntity(FaultRule):
    """A feed must not use entities whose text lies elsewhere.

    ## Why
    Such an entity makes whoever reads the feed fetch a file or an address. It is a known
    way to read other people's files, so readers refuse the feed or leave the text out.

    ## Bad
    ```xml
    <?xml version="1.0"?>
    <!DOCTYPE entry [<!ENTITY note SYSTEM "note.txt">]>
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>See &note;</content>
    </entry>
    ```

    ## Good
    ```xml
    <?xml version="1.0"?>
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>See the note</content>
    </entry>
    ```

    ## References
    - [XML 1.0, section 4.2.2](https://www.w3.org/TR/xml/#sec-external-ent)
    """

    code, name, since = "X024", "external-entity", "0.1.0"
    severity = Severity.ERROR
    remedy = "Write its text into the feed"
    faults = ("external-entity",)
    w3c = ("ContainsSystemEntity",)

    def words(self, fault: Fault) -> str:
        """Name the entity."""
        name = fault.values["name"]
        subject = show(f"&{name};") if name else "an entity in this default"
        return f"{subject} stands for text outside the feed, which no reader fetches"
