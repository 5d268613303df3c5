"""X074 xhtml-prefix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_name
from feedlint.finding import Finding, Severity
from feedlint.names import XHTML
from feedlint.rule import UNUSUALLY_DECLARED, Rule
from feedlint.rules.xml._base import many
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class XhtmlPrefix(Rule):
    """XHTML in a feed is best without a prefix.

    ## Why
    RFC 4287 allows `xh:div`, and every XML parser handles it. Readers that put the markup as
    it is into a page show nothing of `xh:b` and `xh:img`: HTML knows no prefixes.

    ## Bad
    ```xml
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">Hello</x:div></content>
    </entry>
    ```

    ## Good
    ```xml
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Hello</div></content>
    </entry>
    ```

    ## References
    - [RFC 4287, section 3.1.1.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.3)
    """

    code, name, since = "X074", "xhtml-prefix", "0.1.0"
    severity = Severity.INFO
    visits = (UNUSUALLY_DECLARED,)
    w3c = ("AvoidNamespacePrefix",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look for a prefix in the text before looking at the texts of type xhtml."""
        if not any(prefix and name == XHTML for prefix, name in context.document.namespaces):
            return
        texts = [text.node for text in context.feed.marked_up if text.kind == "xhtml"]
        found = [first for text in texts if (first := _first_prefixed(text)) is not None]
        if found:
            prefix, more = show(found[0].prefix or ""), many(str(len(found)), "text")
            message = f"the XHTML of this text has the prefix {prefix}{more}"
            yield Finding(on_name(found[0]), message, help="Declare XHTML's namespace on the div")


def _first_prefixed(construct: Element) -> Element | None:
    inner = construct.iterdescendants(f"{{{XHTML}}}*")
    return next((element for element in inner if element.prefix), None)
