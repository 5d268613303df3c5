"""X046 double-hyphen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.anchor import at
from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.rules.xml._base import FaultRule

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


_HYPHENS = re.compile("--+")


class DoubleHyphen(FaultRule):
    """A comment must not hold two hyphens in a row.

    ## Why
    SGML ended a comment there, and XML has kept the rule: a parser stops at `--`, and at a
    hyphen right before the end.

    ## Bad
    ```xml
    <!-- made by the build -- do not edit -->
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
    <!-- made by the build - do not edit -->
    <entry xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>A note</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <content>Hello</content>
    </entry>
    ```

    ## Fix
    Safe: writes one hyphen for several in this comment.

    ## References
    - [XML 1.0, section 2.5](https://www.w3.org/TR/xml/#sec-comments)
    """

    code, name, since = "X046", "double-hyphen", "0.1.0"
    severity = Severity.ERROR
    faults = ("double-hyphen",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Say what stands there."""
        return "'--' stands inside a comment"

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Write single hyphens."""
        start, end = int(fault.values["start"]), int(fault.values["end"])
        text = _HYPHENS.sub("-", context.document.source.text[start:end])
        text = f"{text} " if text.endswith("-") else text
        return Fix("Write one hyphen", Safety.SAFE, (rewrite(at(start, end), text),))
