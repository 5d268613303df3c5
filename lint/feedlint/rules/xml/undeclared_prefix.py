"""X055 undeclared-prefix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import at
from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import FaultRule, many
from feedlint.text.show import show
from feedlint.values.namespaces import USUAL

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


class UndeclaredPrefix(FaultRule):
    """A namespace prefix must be declared.

    ## Why
    `dc:date` means nothing until `xmlns:dc` says whose `date` it is. Most parsers stop there.
    It happens when an entry is copied out of a feed that declared the prefix at its root.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>Notes</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://ada.invalid/feed.atom"/>
    <dc:language>en</dc:language>
    </feed>
    ```

    ## Good
    ```xml
    <feed xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>Notes</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://ada.invalid/feed.atom"/>
    <dc:language>en</dc:language>
    </feed>
    ```

    ## Fix
    Unsafe: declares a prefix that everybody uses for one namespace, in the root element.
    None for others.

    ## References
    - [Namespaces in XML 1.0, chapter 5](https://www.w3.org/TR/xml-names/#ns-using)
    """

    code, name, since = "X055", "undeclared-prefix", "0.1.0"
    severity = Severity.ERROR
    faults = ("undeclared-prefix",)
    w3c = ("SAXError", "UndeclaredPrefix")

    def words(self, fault: Fault) -> str:
        """Name the prefix."""
        more = many(fault.values["count"], "use")
        return f"the prefix {show(fault.values['prefix'])} is not declared{more}"

    def advice(self, fault: Fault) -> str:
        """Say what to write into the root element."""
        prefix = fault.values["prefix"]
        name = USUAL.get(prefix, "")
        known = f'write xmlns:{prefix}="{name or "…"}" into the root element'
        return known if name else f"{known}, with the address of its vocabulary"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Declare it as everybody does."""
        prefix = fault.values["prefix"]
        name = USUAL.get(prefix)
        root = fault.related[0].anchor
        if name is None or root.end is None:
            return None
        edit = rewrite(at(root.end, root.end), f' xmlns:{prefix}="{name}"')
        return Fix(f"Declare {prefix} as everybody does", Safety.UNSAFE, (edit,))
