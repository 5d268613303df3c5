"""X010 text-before-declaration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.names import SPACE
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


class TextBeforeDeclaration(FaultRule):
    """Nothing may stand before the XML declaration.

    ## Why
    An XML parser expects `<?xml` in the very first bytes and stops otherwise. One blank line
    that a template or a PHP file puts out is enough: it is the commonest reason why a feed
    cannot be read.

    ## Bad
    ```xml

    <?xml version="1.0" encoding="utf-8"?>
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Hello</content>
    </entry>
    ```

    ## Good
    ```xml
    <?xml version="1.0" encoding="utf-8"?>
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Hello</content>
    </entry>
    ```

    ## Fix
    Takes out what stands there. Safe for white space, byte order marks and NUL; text may be
    a message that somebody should read.

    ## References
    - [XML 1.0, section 2.8](https://www.w3.org/TR/xml/#sec-prolog-dtd)
    """

    code, name, since = "X010", "text-before-declaration", "0.1.0"
    severity = Severity.ERROR
    remedy = "Let the XML declaration be the first thing in the file"
    faults = ("text-before-declaration",)
    w3c = ("WPBlankLine", "SAXError")

    def words(self, fault: Fault) -> str:
        """Say what stands there."""
        text = fault.values["text"]
        if text == "\ufeff":
            return "a second byte order mark stands at the start of the feed"
        if text.strip(SPACE):
            return f"{show(text.strip(SPACE))} stands before the XML declaration"
        what = "a blank line" if "\n" in text or "\r" in text else "white space"
        return f"{what} stands before the XML declaration"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Take it out."""
        is_blank = not fault.values["text"].strip(SPACE + "\ufeff\0")
        safety = Safety.SAFE if is_blank else Safety.UNSAFE
        return Fix("Let the feed begin with its declaration", safety, (rewrite(fault.anchor, ""),))
