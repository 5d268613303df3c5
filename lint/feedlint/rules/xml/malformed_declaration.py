"""X011 malformed-declaration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import at
from feedlint.finding import Fix, Safety, Severity, rewrite
from feedlint.names import SPACE
from feedlint.rules.xml._base import FaultRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from feedlint.finding import Fault
    from feedlint.rule import Context


_WORDS = {
    "text": "{} in the XML declaration is no name with a value in quotes",
    "name": "{} is nothing that an XML declaration can say",
    "space": "no white space stands before {} in the XML declaration",
    "repeated": "{} says in the XML declaration what was said before",
    "order": "{} stands too late in the XML declaration",
    "standalone": "standalone is {}, neither 'yes' nor 'no'",
    "version": "the XML declaration does not say its version",
    "end": "the XML declaration ends with '>' and not with '?>'",
    "case": "the XML declaration begins with {} and not with 'xml'",
    "endless": "the XML declaration has no end",
}


class MalformedDeclaration(FaultRule):
    """The XML declaration must have its form.

    ## Why
    It holds `version`, then `encoding`, then `standalone`, in this order, and ends with `?>`.
    A parser that finds anything else in it stops before the feed has begun.

    ## Bad
    ```xml
    <?xml encoding="utf-8" version="1.0"?>
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
    Safe: writes what is said in the right order and form. None where that takes a guess.

    ## References
    - [XML 1.0, section 2.8](https://www.w3.org/TR/xml/#sec-prolog-dtd)
    - [XML 1.0, section 2.9](https://www.w3.org/TR/xml/#sec-rmd)
    """

    code, name, since = "X011", "malformed-declaration", "0.1.0"
    severity = Severity.ERROR
    remedy = 'Write <?xml version="1.0" encoding="utf-8"?>'
    faults = ("malformed-declaration",)
    w3c = ("SAXError",)

    def words(self, fault: Fault) -> str:
        """Say what is wrong with it."""
        return _WORDS[fault.values["problem"]].format(show(fault.values["text"].strip(SPACE)))

    def mended(self, fault: Fault, context: Context) -> Fix | None:
        """Write it as it should be."""
        written = fault.values["written"]
        if not written:
            return None
        place = at(int(fault.values["start"]), int(fault.values["end"]))
        return Fix("Write the declaration in its form", Safety.SAFE, (rewrite(place, written),))
