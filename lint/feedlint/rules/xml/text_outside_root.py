"""X044 text-outside-root."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


class TextOutsideRoot(FaultRule):
    """No text may stand outside the root element.

    ## Why
    A parser stops at it. Mostly it is the message of a program that failed, or what is left
    of a longer file that was written over.

    ## Bad
    ```xml
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Hello</content>
    </entry>
    Done.
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
    Takes the text out. Unsafe, since it may be a message; safe for a byte order mark.

    ## References
    - [XML 1.0, section 2.1](https://www.w3.org/TR/xml/#sec-well-formed)
    - [XML 1.0, section 2.8](https://www.w3.org/TR/xml/#sec-prolog-dtd)
    """

    code, name, since = "X044", "text-outside-root", "0.1.0"
    severity = Severity.ERROR
    remedy = "Take it out, or put it into an element"
    faults = ("text-outside-root",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Show the text."""
        text, where = fault.values["text"], fault.values["where"]
        shown = "a byte order mark" if text == "\ufeff" else show(text)
        return f"{shown} stands {where} the root element"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Take it out."""
        safety = Safety.UNSAFE if fault.values["text"].strip("\ufeff") else Safety.SAFE
        return Fix("Take the text out", safety, (rewrite(fault.anchor, ""),))
