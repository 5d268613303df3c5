"""X064 atom-prefix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_name
from feedlint.finding import Finding, Severity
from feedlint.names import ATOM
from feedlint.rule import UNUSUALLY_DECLARED, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class AtomPrefix(Rule):
    """Atom's namespace is best the default one.

    ## Why
    Prefixes are free to choose, and every XML parser handles them. Programs that look for
    `<entry>` in the text of a feed do not.

    ## Bad
    ```xml
    <a:entry xmlns:a="http://www.w3.org/2005/Atom">
    <a:id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</a:id>
    <a:title>A note</a:title>
    <a:updated>2024-03-04T05:06:07Z</a:updated>
    <a:author><a:name>Ada</a:name></a:author>
    <a:content>Hello</a:content>
    </a:entry>
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
    """

    code, name, since = "X064", "atom-prefix", "0.1.0"
    severity = Severity.INFO
    remedy = (
        'write xmlns="http://www.w3.org/2005/Atom" on the root, and the elements without a prefix'
    )
    visits = (UNUSUALLY_DECLARED,)
    w3c = ("AvoidNamespacePrefix",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at the root alone."""
        if element.prefix and element.tag.startswith(f"{{{ATOM}}}"):
            message = f"the elements of Atom have the prefix {show(element.prefix)}"
            yield Finding(on_name(element), message)
